using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>A way through the graph as it is seen at one moment.</summary>
public sealed record PathView(MomentReading Reading, GraphPath Path);
