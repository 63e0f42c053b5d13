using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Finds the boundaries around an instant: of claims in their order of statement, of intervals and meetings in an order of their own.</summary>
internal static class BoundaryReader
{
    public static (Instant? Last, Instant? Next) Read(Graph graph, Moment moment, Instant notAfter)
    {
        // No slug is empty, so this place stands between all that counts from the instant or before, and all that counts from later.
        var after = new Keyset(SortKeys.OfInstant(notAfter.Plus(1)), "");
        var lastOther = First(graph.Boundaries.Between(null, after, upward: false), moment);
        var nextOther = First(graph.Boundaries.Between(new(SortKeys.OfInstant(notAfter), "~"), null, upward: true), moment);
        var lastClaim = First(graph.ClaimsByStatement.Between(null, after, upward: false), moment);
        var nextClaim = First(graph.ClaimsByStatement.Between(after, null, upward: true), moment);
        return (
            lastOther is { } a && lastClaim is { } b ? (a > b ? a : b) : lastOther ?? lastClaim,
            nextOther is { } c && nextClaim is { } d ? (c < d ? c : d) : nextOther ?? nextClaim);
    }

    /// <summary>A state may show before its own recording, so for these only the version counts; one boundary too many does no harm.</summary>
    private static Instant? First(IEnumerable<Boundary> boundaries, Moment moment)
    {
        foreach (var boundary in boundaries)
        {
            if (boundary.Version <= moment.Version)
                return boundary.At;
        }
        return null;
    }

    private static Instant? First(IEnumerable<ClaimRow> claims, Moment moment) =>
        claims.FirstOrDefault(claim => claim.IsVisibleAt(moment))?.Claim.StatedAt.CountsFrom;
}
