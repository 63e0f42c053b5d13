using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Writing;

/// <summary>What came of recording, and what it changed.</summary>
/// <param name="reading">The data afterwards; of a dry run, as it would be.</param>
public sealed class RecordedView(Recorded recorded, MomentReading reading, Consequences consequences)
{
    public Recorded Recorded => recorded;

    public Lookup<int> ChangedPositions => Brought(0).Select(brought => brought.Total);

    public Lookup<IEnumerable<PositionChangeView>> Changes(int first) => Brought(first).Select(brought => PositionChangeView.All(reading, brought.First));

    private Lookup<ChangesBrought> Brought(int first) => recorded.Supposition is { } supposition
        ? new Once<ChangesBrought>(cancellation => consequences.OfAsync(supposition, first, cancellation))
        : Lookup.Of(new ChangesBrought([], 0));
}
