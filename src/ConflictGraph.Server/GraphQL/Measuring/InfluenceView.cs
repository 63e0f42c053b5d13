using ConflictGraph.Explore.Measuring;

namespace ConflictGraph.Server.GraphQL.Measuring;

/// <summary>The influence of one actor, and the version at which it was measured.</summary>
public sealed record InfluenceView(Influence Influence, Head ComputedFor);
