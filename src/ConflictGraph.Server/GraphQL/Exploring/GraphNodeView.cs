using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>A node of a picture as it is seen at one moment.</summary>
public sealed record GraphNodeView(MomentReading Reading, GraphNode Node);
