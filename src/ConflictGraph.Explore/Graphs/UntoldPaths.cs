namespace ConflictGraph.Explore.Graphs;

/// <summary>Ways whose reasons nobody has asked for yet.</summary>
/// <param name="Nodes">Of each way, from the first to the last; all ways have as many.</param>
/// <param name="Edges">Those of all ways, one way after the other, of each one less than it has nodes.</param>
public sealed record UntoldPaths(IReadOnlyList<IReadOnlyList<GraphNode>> Nodes, UntoldEdges Edges)
{
    public static readonly UntoldPaths None = new([], new([], _ => Task.FromResult<IReadOnlyList<GraphEdge>>([])));
}
