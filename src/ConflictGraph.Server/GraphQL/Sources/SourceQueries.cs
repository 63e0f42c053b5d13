namespace ConflictGraph.Server.GraphQL.Sources;

/// <summary>How a reader gets at documents and outlets.</summary>
public static class SourceQueries
{
    public static void DeclareSources(this ComplexGraphType<object?> query)
    {
        query.May("document", typeof(DocumentType), "One document, and the claims that stand in it.")
            .TakesSlug("id", "The slug of the document.").TakesMoment()
            .From(context => context.FindHere<DocumentView>("id"));
        query.Must("documents", typeof(ConnectionType<DocumentType, DocumentView>), "Documents that were recorded, the newest first.")
            .Takes("filter", typeof(DocumentFilterInput), "Only documents for which all of this holds.")
            .TakesPage().TakesMoment()
            .From(context => context.Listed<DocumentView>(reading => DocumentFilter.List(context, reading)));
        query.May("outlet", typeof(OutletType), "One outlet, and what it published.")
            .TakesSlug("id", "The slug of the outlet.").TakesMoment()
            .From(context => context.FindHere<OutletView>("id"));
        query.Must("outlets", typeof(ConnectionType<OutletType, OutletView>), "Outlets that were recorded, by name.").TakesPage().TakesMoment()
            .From(context => context.Listed<OutletView>(reading => new StoredList(reading, new OutletQuery(), "outlets")));
    }
}
