namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>One row of a page of these.</summary>
public sealed class EdgeType<TNode, TView> : ObjectGraphType<Edge<TView>> where TNode : IGraphType
{
    public EdgeType()
    {
        Name = typeof(TNode).Name[..^"Type".Length] + "Edge";
        Description = "One row of a page, with its place in the list.";
        this.Must("cursor", typeof(StringGraphType), "Its place in the list, to be given to after or before under the same order.", edge => edge.Cursor);
        this.Must("node", typeof(TNode), "What stands there.", edge => edge.Node);
    }
}
