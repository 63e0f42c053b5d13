using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Correcting;

internal sealed class MergeCheck(MergeDraft draft, Reading reading) : Correction(reading)
{
    private static readonly FieldPath KeepPath = FieldPath.Root("keep", 0);
    private static readonly FieldPath AbsorbPath = FieldPath.Root("absorb", 1);

    public static MergeCheck Read(MergeDraft draft, Instant now) => new(draft, Reading.Of(now, fields =>
    {
        fields.Reference(draft.Keep, Kinds.Actor, KeepPath);
        fields.Reference(draft.Absorb, Kinds.Actor, AbsorbPath);
        fields.RequiredText(draft.Reason, FieldPath.Root("reason", 2));
        return [];
    }));

    public override Task<CorrectionFinding> CheckAsync(Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        var isThere = false;
        if (draft.Keep == draft.Absorb)
            mistakes.Add(MistakeCode.Cycle, AbsorbPath,
                $"absorb takes another actor than keep; {Echo.Of(draft.Absorb)} cannot be merged into itself.");
        else if (known.Stored(draft.Keep) is Actor keep && known.Stored(draft.Absorb) is Actor absorb)
            isThere = Check(keep, absorb, mistakes);
        return Task.FromResult<CorrectionFinding>(
            new(isThere ? null : new MergeEvent(draft.Keep, draft.Absorb, draft.Reason), [draft.Keep, draft.Absorb]));
    }

    /// <summary>True if the one answers for the other already.</summary>
    private bool Check(Actor keep, Actor absorb, Mistakes mistakes)
    {
        if (keep.Slug != draft.Keep)
            AddAbsorbed(KeepPath, draft.Keep, keep, mistakes);
        else if (absorb.Slug == keep.Slug)
            return true;
        if (absorb.Slug != draft.Absorb)
            AddAbsorbed(AbsorbPath, draft.Absorb, absorb, mistakes);
        if (keep.Kind != absorb.Kind)
            mistakes.Add(MistakeCode.WrongKind, AbsorbPath,
                $"absorb takes an actor of the same kind as keep; {Echo.Of(draft.Absorb)} is {KindsOfThings.Of(absorb).InWords()}, "
                + $"and {Echo.Of(draft.Keep)} is {KindsOfThings.Of(keep).InWords()}.");
        return false;
    }

    private static void AddAbsorbed(FieldPath path, string slug, Actor into, Mistakes mistakes) => mistakes.Add(MistakeCode.DuplicateId, path,
        $"{path.Name} takes an actor that stands for itself; {Echo.Of(slug)} was merged into {Echo.Of(into.Slug)}.");
}
