using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>A way through the graph as it is seen at one moment.</summary>
public sealed record PathView(MomentReading Reading, IReadOnlyList<GraphNode> Nodes, IEnumerable<GraphEdgeView> Edges)
{
    public int Hops => Nodes.Count - 1;

    /// <summary>Views of all ways that were found.</summary>
    public static IEnumerable<PathView> Of(MomentReading reading, UntoldPaths paths)
    {
        var told = new Once<IReadOnlyList<GraphEdge>>(paths.Edges.TellAsync);
        return paths.Nodes.Select((nodes, way) => new PathView(reading, nodes, GraphEdgeView.Of(paths.Edges, told, way * (nodes.Count - 1), nodes.Count - 1)));
    }
}
