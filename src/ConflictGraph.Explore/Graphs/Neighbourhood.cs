namespace ConflictGraph.Explore.Graphs;

/// <summary>A picture's worth of nodes and edges.</summary>
/// <param name="Nodes">Those that were asked for first, then the nearest first, of the same distance the best connected first.</param>
/// <param name="Edges">All edges between the nodes, of the kinds that were asked for, in a fixed order.</param>
/// <param name="IsTruncated">True where the number of nodes that was asked for cut it.</param>
public sealed record Neighbourhood(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges, bool IsTruncated);
