using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>A picture of the graph as it is seen at one moment.</summary>
public sealed record GraphView(MomentReading Reading, Neighbourhood Neighbourhood)
{
    public IEnumerable<GraphNodeView> Nodes => Neighbourhood.Nodes.Select(node => new GraphNodeView(Reading, node));
}
