namespace ConflictGraph.Explore.Graphs;

/// <summary>A way from one node to another.</summary>
/// <param name="Nodes">From the first to the last, one more than there are edges.</param>
/// <param name="Edges">In the order of the way; an edge may be walked from its end to its start.</param>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    public int Hops => Edges.Count;
}
