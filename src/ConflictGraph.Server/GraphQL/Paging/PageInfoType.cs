namespace ConflictGraph.Server.GraphQL.Paging;

public sealed class PageInfoType : ObjectGraphType<PageInfo>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page lies in its list.";
        this.Must("hasNextPage", typeof(BooleanGraphType), "True if the list goes on behind this page.", page => page.HasNextPage());
        this.Must("hasPreviousPage", typeof(BooleanGraphType), "True if the list has more in front of this page.",
            page => page.HasPreviousPage());
        this.May("startCursor", typeof(StringGraphType), "The cursor of the first row; null on an empty page. Give it to before.",
            page => page.StartCursor);
        this.May("endCursor", typeof(StringGraphType), "The cursor of the last row; null on an empty page. Give it to after.",
            page => page.EndCursor);
    }
}
