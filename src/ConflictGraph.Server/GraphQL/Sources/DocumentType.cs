using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL.Sources;

public sealed class DocumentType : ObjectGraphType<DocumentView>
{
    public DocumentType()
    {
        Name = "Document";
        Description = "A published text in which claims stand.";
        Interface<NodeType>();
        this.DeclareNode();
        this.Must("title", typeof(StringGraphType), "Its title or headline.", view => view.Document.Title);
        this.May("url", typeof(StringGraphType), "Where it was published.", view => view.Document.Url);
        this.Must("outlet", typeof(OutletType), "Who published it.", view => view.Reading.Find<OutletView>(view.Document.Outlet));
        this.May("publishedAt", typeof(PartialDateType), "When it was published, as precisely as that is known.",
            view => view.Document.PublishedAt);
        this.May("language", typeof(StringGraphType), "Its language as a BCP 47 tag: ar, en, pl.", view => view.Document.Language);
        this.May("text", typeof(StringGraphType), "The whole text, where it is stored.", view => view.Text);
        this.May("derivedFrom", typeof(DerivationType), "The document that it copies, and how.", view => view.DerivedFrom);
        this.Many("copies", typeof(DocumentType), "Documents that copy it, the newest first.").TakesFirst(100)
            .From(context => context.Source.Reading.Listed<DocumentView>(
                new DocumentQuery { DerivedFrom = context.Source.Slug, Descending = true }, context.First()));
        this.Must("claims", typeof(ConnectionType<ClaimType, ClaimView>), "The claims that stand in it, the newest first; also what was taken back.").TakesForwardPage()
            .From(context => context.Source.Reading.ClaimPage(context, new ClaimQuery { Document = context.Source.Slug }));
    }
}
