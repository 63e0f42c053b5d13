namespace ConflictGraph.Server.GraphQL.Sources;

/// <summary>Which documents are wanted.</summary>
public sealed class DocumentFilter(IDictionary<string, object?> fields)
{
    /// <summary>Names the one order of documents: the newest first.</summary>
    public const string Order = "documents";

    /// <summary>The list for the store.</summary>
    /// <exception cref="RequestError">A condition is not what it takes.</exception>
    public static StoredList List(IResolveFieldContext context, MomentReading reading) =>
        new(reading, (context.Given<DocumentFilter>("filter") ?? new DocumentFilter(new Dictionary<string, object?>())).Query(), Order);

    /// <summary>What an outlet published.</summary>
    public static StoredList ListOf(OutletView outlet) =>
        new(outlet.Reading, new DocumentQuery { Outlet = outlet.Slug, Descending = true }, Order);

    private DocumentQuery Query() => new()
    {
        Outlet = fields.Slug("outlet"),
        Text = fields.Text("text"),
        PublishedFrom = fields.Date("publishedFrom"),
        PublishedBefore = fields.Date("publishedBefore"),
        Descending = true,
    };
}
