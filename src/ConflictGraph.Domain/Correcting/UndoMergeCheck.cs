using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Correcting;

internal sealed class UndoMergeCheck(UndoMergeDraft draft, Reading reading) : Correction(reading)
{
    private static readonly FieldPath AbsorbedPath = FieldPath.Root("absorbed", 0);

    public static UndoMergeCheck Read(UndoMergeDraft draft, Instant now) => new(draft, Reading.Of(now, fields =>
    {
        fields.Reference(draft.Absorbed, Kinds.Actor, AbsorbedPath);
        fields.RequiredText(draft.Reason, FieldPath.Root("reason", 1));
        return [];
    }));

    public override Task<CorrectionFinding> CheckAsync(Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        if (known.Stored(draft.Absorbed) is Actor actor && actor.Slug == draft.Absorbed)
            mistakes.Add(MistakeCode.NotMerged, AbsorbedPath,
                $"absorbed takes an actor that is merged into another; {Echo.Of(draft.Absorbed)} stands for itself.");
        return Task.FromResult<CorrectionFinding>(new(new UndoMergeEvent(draft.Absorbed, draft.Reason), [draft.Absorbed]));
    }
}
