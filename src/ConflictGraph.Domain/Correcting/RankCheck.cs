using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Correcting;

internal sealed class RankCheck(RankDraft draft, Reading reading) : Correction(reading)
{
    public static RankCheck Read(RankDraft draft, Instant now) => new(draft, Reading.Of(now, fields =>
    {
        fields.Reference(draft.Claim, Kinds.Claim, FieldPath.Root("claim", 0));
        fields.RequiredText(draft.Reason, FieldPath.Root("reason", 1));
        return [];
    }));

    public override Task<CorrectionFinding> CheckAsync(Known known, Mistakes mistakes, CancellationToken cancellation)
    {
        var isThere = known.Stored(draft.Claim) is Claim claim && claim.Rank == draft.Rank && claim.RankReason == draft.Reason;
        return Task.FromResult<CorrectionFinding>(
            new(isThere ? null : new RankEvent(draft.Claim, draft.Rank, draft.Reason), [draft.Claim]));
    }
}
