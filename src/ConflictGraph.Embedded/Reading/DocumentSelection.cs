using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

internal sealed class DocumentSelection(Graph graph, Moment moment, DocumentQuery query)
{
    private readonly TextMatch? _text = query.Text is { } text ? new(text) : null;

    public Selection<State<Document>> Select() => new(graph.DocumentsByDate, Matches, state => state.Thing)
    {
        Candidates = query.Among is { } among ? Selections.Among(graph.Documents, moment, among)
            : query.DerivedFrom is { } origin ? Current(graph.Documents.Find(origin) is { } node ? node.Derived.AsSpan() : [])
            : query.Outlet is { } outlet ? Current(graph.Outlets.Find(outlet) is { } publisher ? publisher.Documents.AsSpan() : [])
            : null,
        MayWalk = query.Among is null,
        Low = Selections.InFrontOf(query.PublishedFrom),
        High = Selections.InFrontOf(query.PublishedBefore),
        Total = moment.IsWhole && query with { Descending = false } == new DocumentQuery() ? graph.Documents.CountAt(moment.Version) : null,
    };

    private bool Matches(State<Document> state)
    {
        var document = state.Thing;
        return (query.Outlet is null || document.Outlet == query.Outlet)
            && (query.DerivedFrom is null || document.DerivedFrom?.Document == query.DerivedFrom)
            && Selections.IsBetween(document.PublishedAt, query.PublishedFrom, query.PublishedBefore)
            && (_text is null || _text.IsPartOf(document.Title))
            && state.IsCurrentAt(moment);
    }

    private List<State<Document>> Current(ReadOnlySpan<DocumentNode> documents)
    {
        var current = new List<State<Document>>(documents.Length);
        foreach (var document in documents)
        {
            if (document.At(moment) is { } state)
                current.Add(state);
        }
        return current;
    }
}
