namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>A page of these.</summary>
public sealed class ConnectionType<TNode, TView> : ObjectGraphType<Connection<TView>> where TNode : IGraphType
{
    public ConnectionType()
    {
        Name = typeof(TNode).Name[..^"Type".Length] + "Connection";
        Description = "A page of a list, after the Relay cursor specification.";
        this.Many("edges", typeof(EdgeType<TNode, TView>), "The rows of the page, each with its cursor.", page => page.Edges);
        this.Many("nodes", typeof(TNode), "What stands in the rows, without cursors.", page => page.Edges.Select(edge => edge.Node));
        this.Must("pageInfo", typeof(PageInfoType), "Where the page lies in the list.", page => page.PageInfo);
        this.Must("totalCount", typeof(IntGraphType), "How many the whole list has. It is only counted where somebody asks.",
            page => page.TotalCount());
    }
}
