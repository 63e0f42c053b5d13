using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>A picture of the graph as it is seen at one moment.</summary>
public sealed record GraphView(MomentReading Reading, UntoldNeighbourhood Neighbourhood)
{
    private readonly Once<IReadOnlyList<GraphEdge>> _told = new(Neighbourhood.Edges.TellAsync);

    public IEnumerable<GraphNodeView> Nodes => Neighbourhood.Nodes.Select(node => new GraphNodeView(Reading, node));

    public IEnumerable<GraphEdgeView> Edges => GraphEdgeView.Of(Neighbourhood.Edges, _told, 0, Neighbourhood.Edges.Outlines.Count);
}
