namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class PictureType : ObjectGraphType<GraphView>
{
    public PictureType()
    {
        Name = "Graph";
        Description = "A picture's worth of nodes and edges.";
        this.Many("nodes", typeof(GraphNodeType), "Those that were asked for first, then the nearest, of the same distance the best connected.", view => view.Nodes);
        this.Many("edges", typeof(GraphEdgeType), "All edges between these nodes, of the kinds that were asked for, in a fixed order.", view => view.Edges);
        this.Must("truncated", typeof(BooleanGraphType), "True where 'first' cut it.", view => view.Neighbourhood.IsTruncated);
    }
}
