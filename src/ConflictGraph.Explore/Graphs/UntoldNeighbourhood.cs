namespace ConflictGraph.Explore.Graphs;

/// <summary>A <see cref="Neighbourhood"/> whose reasons nobody has asked for yet.</summary>
public sealed record UntoldNeighbourhood(IReadOnlyList<GraphNode> Nodes, UntoldEdges Edges, bool IsTruncated);
