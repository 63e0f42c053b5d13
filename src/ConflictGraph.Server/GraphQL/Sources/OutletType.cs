namespace ConflictGraph.Server.GraphQL.Sources;

public sealed class OutletType : ObjectGraphType<OutletView>
{
    public OutletType()
    {
        Name = "Outlet";
        Description = "Who publishes documents: a news agency, a newspaper, a press office.";
        Interface<NodeType>();
        this.DeclareNode();
        this.Must("name", typeof(StringGraphType), "What the outlet is called.", view => view.Outlet.Name);
        this.Must("reliability", typeof(WordsType<Reliability>), "Admiralty grade of the source.",
            view => view.Outlet.Reliability);
        this.Must("documents", typeof(ConnectionType<DocumentType, DocumentView>), "What it published, the newest first.").TakesForwardPage()
            .From(context => DocumentFilter.ListOf(context.Source).Page<DocumentView>(context.Page(DocumentFilter.Order)));
    }
}
