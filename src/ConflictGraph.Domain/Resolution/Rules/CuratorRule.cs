using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 4. What an analyst deprecated is dropped; where something is preferred, only that stays.</summary>
internal sealed class CuratorRule<T> : IRule<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket)
    {
        docket.Drop(RuleId.Curator, static (testimony, _) => testimony.Claim.Rank == Rank.Deprecated);
        if (docket.All.Count > 1 && docket.Live.Find(testimony => testimony.Claim.Rank == Rank.Preferred) is { } preferred)
            Prefer(preferred, docket);
    }

    private static void Prefer(Testimony<T> preferred, Docket<T> docket) =>
        docket.DropFor(RuleId.Curator, testimony => testimony.Claim.Rank == Rank.Preferred ? null : preferred);
}
