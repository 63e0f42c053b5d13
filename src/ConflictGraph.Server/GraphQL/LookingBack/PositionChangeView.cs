namespace ConflictGraph.Server.GraphQL.LookingBack;

/// <summary>A change of a position as it is seen at one moment.</summary>
public sealed record PositionChangeView(MomentReading Reading, PositionChange Change)
{
    public static IEnumerable<PositionChangeView> All(MomentReading reading, IEnumerable<PositionChange> changes) =>
        changes.Select(change => new PositionChangeView(reading, change));
}
