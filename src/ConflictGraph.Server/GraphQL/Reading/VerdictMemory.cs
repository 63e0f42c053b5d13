using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>
/// Positions on meetings that were settled, for whoever asks about the same meeting at the same moment, however it is asked. A version never changes and
/// the rules are pure, so that what is remembered is what would be worked out again.
/// </summary>
public sealed class VerdictMemory(IOptions<ReadingOptions> options)
{
    private const int BytesOfPosition = 2_000;

    /// <summary>With its evidence: a store that reads claims anew for each request, as Neo4j's does, leaves a copy of them here.</summary>
    private const int BytesOfClaim = 2_500;

    private readonly BoundedMemory<(string Meeting, Pin Pin, Instant At), IReadOnlyList<Position>> _known = new(
        options.Value.Bytes, (_, positions) => positions.Sum(position => BytesOfPosition + (position.Accepted.Count + position.Rejected.Count) * (long)BytesOfClaim),
        fromSecondMiss: true);

    public IReadOnlyList<Position>? Find(string meeting, Pin pin, Instant at) => _known.Find((meeting, pin, at));

    public bool IsWorthKeeping(string meeting, Pin pin, Instant at) => options.Value.Bytes > 0 && _known.IsWorthKeeping((meeting, pin, at));

    public void Keep(string meeting, Pin pin, Instant at, IReadOnlyList<Position> positions) => _known.Keep((meeting, pin, at), positions);
}
