namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class PathType : ObjectGraphType<PathView>
{
    public PathType()
    {
        Name = "Path";
        Description = "A way from one node to another.";
        this.Must("hops", typeof(IntGraphType), "How many edges it has.", view => view.Hops);
        this.Many("nodes", typeof(GraphNodeType), "From the first to the last, one more than there are edges.",
            view => view.Nodes.Select(node => new GraphNodeView(view.Reading, node)));
        this.Many("edges", typeof(GraphEdgeType), "In the order of the way. An edge may be walked from its end to its start.", view => view.Edges);
    }
}
