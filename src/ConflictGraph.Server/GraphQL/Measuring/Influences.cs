using ConflictGraph.Explore.Measuring;

namespace ConflictGraph.Server.GraphQL.Measuring;

/// <summary>The influence of all actors as it was measured last.</summary>
public sealed class Influences
{
    private volatile InfluenceMap? _newest;

    /// <summary>Null until it has been measured.</summary>
    public InfluenceMap? Newest => _newest;

    public void Replace(InfluenceMap measured) => _newest = measured;

    /// <summary>The influence of one actor; null until it has been measured.</summary>
    public InfluenceView? Of(string actor) => _newest is { } map && map.Of(actor) is { } influence ? new(influence, map.ComputedFor) : null;
}
