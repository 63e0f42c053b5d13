using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Finds the shortest list of claims among which all are that a query can find.</summary>
internal sealed class ClaimCandidates(Graph graph, Moment moment, ClaimQuery query)
{
    /// <returns>Null where the query names nothing that leads to claims.</returns>
    public IReadOnlyCollection<ClaimRow>? Fewest(HashSet<string>? about, HashSet<string>? speakers)
    {
        if (query.Among is { } among)
            return [.. among.Distinct().Select(graph.Claims.Find).OfType<ClaimRow>()];
        var ways = new List<List<ClaimList>>();
        if (query.Document is { } document)
            ways.Add(Lists([graph.Documents.Find(document)?.Claims]));
        if (query.Meeting is { } meeting)
            ways.Add(Lists([graph.Meetings.Find(meeting)?.Claims]));
        if (about is not null)
            ways.Add(Lists(about.Select(slug => graph.Actors.Find(slug)?.About)));
        if (speakers is not null)
            ways.Add(Lists(speakers.Select(slug => graph.Actors.Find(slug)?.Spoken)));
        if (query.Outlet is { } outlet)
            ways.Add(Lists(DocumentsOf(outlet).Select(published => published.Claims)));
        if (query.IsDenial)
            ways.Add([graph.Denials]);
        return ways.MinBy(lists => lists.Sum(list => (long)list.Count)) is { } fewest ? Rows(fewest) : null;
    }

    private List<DocumentNode> DocumentsOf(string outlet)
    {
        var documents = new List<DocumentNode>();
        if (graph.Outlets.Find(outlet) is not { } node)
            return documents;
        foreach (var document in node.Documents.AsSpan())
        {
            if (document.At(moment)?.Thing.Outlet == outlet)
                documents.Add(document);
        }
        return documents;
    }

    private static List<ClaimList> Lists(IEnumerable<ClaimList?> lists) => [.. lists.OfType<ClaimList>()];

    private static IReadOnlyCollection<ClaimRow> Rows(List<ClaimList> lists)
    {
        if (lists.Count == 1)
            return lists[0].AsSpan().ToArray();
        var rows = new HashSet<ClaimRow>();
        foreach (var list in lists)
        {
            foreach (var row in list.AsSpan())
                rows.Add(row);
        }
        return rows;
    }
}
