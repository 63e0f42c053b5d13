using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>Reads pages and counts: all requests of one shape in one statement.</summary>
internal sealed class PageReader(QueryApi api)
{
    public async Task<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation)
    {
        var found = requests.Select(_ => new List<Thing>()).ToArray();
        var shapes = requests.Index().Select(request => Asked(request.Item, request.Index))
            .GroupBy(asked => (asked.Statement, asked.Kind, asked.Limit), asked => asked.Question);
        await Task.WhenAll(shapes.Select(shape => api.ReadAsync(
            shape.Key.Statement, Pinned.With(pin, ("requests", shape), ("limit", shape.Key.Limit)), row => Read(row, shape.Key.Kind, found), cancellation)));
        return [.. requests.Zip(found, PageOf)];
    }

    public async Task<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation)
    {
        var counts = new int[queries.Count];
        var open = queries.Index().Where(query => pin.KnownAt is not null || !KnownTotals.IsOfAll(query.Item)).ToList();
        var shapes = open.Select(query => (Asked: Questions.Of(query.Item), query.Index))
            .GroupBy(query => query.Asked.Lookup, query => query.Asked.Question with { Number = query.Index });
        var tasks = shapes.Select(shape => api.ReadAsync(
            shape.Key.Count, Pinned.With(pin, ("requests", shape)), row => counts[row[0].GetInt32()] = row[1].GetInt32(), cancellation)).ToList<Task>();
        if (open.Count < queries.Count)
            tasks.Add(AddTotalsAsync(pin, queries, counts, cancellation));
        await Task.WhenAll(tasks);
        return counts;
    }

    private async Task AddTotalsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, int[] counts, CancellationToken cancellation)
    {
        foreach (var totals in await api.ReadAsync(TotalStatements.Totals, Pinned.With(pin), KnownTotals.Read, cancellation))
        {
            for (var i = 0; i < counts.Length; i++)
            {
                if (KnownTotals.IsOfAll(queries[i]))
                    counts[i] = totals.Of(queries[i]);
            }
        }
    }

    private static (Cypher Statement, string Kind, long Limit, PageQuestion Question) Asked(PageRequest request, int number)
    {
        var (lookup, question) = Questions.Of(request.Query);
        var (first, last) = request.Query.Descending ? (request.Before, request.After) : (request.After, request.Before);
        return (
            request.Query.Descending == request.Backward ? lookup.Ascending : lookup.Descending, lookup.Kind, request.Count + 1L,
            question with { Number = number, After = first is { } low ? Place.Of(low) : Place.First, Before = last is { } high ? Place.Of(high) : Place.Last });
    }

    private static bool Read(JsonElement row, string kind, List<Thing>[] found)
    {
        found[row[0].GetInt32()].Add(kind switch
        {
            "Claim" => ClaimRows.Read(row[1]),
            Kind.Actor => CasefileRows.WithAbsorbed(ThingRows.Actor(row[1]), row[2]),
            _ => ThingRows.Read(kind, row[1]),
        });
        return true;
    }

    private static Page PageOf(PageRequest request, List<Thing> found)
    {
        var hasMore = found.Count > request.Count;
        if (hasMore)
            found.RemoveAt(found.Count - 1);
        if (request.Backward)
            found.Reverse();
        return new([.. found.Select(thing => (PlaceOf(thing, request.Query), thing))], hasMore);
    }

    private static Keyset PlaceOf(Thing thing, ThingQuery query) => new((thing, query) switch
    {
        (Actor actor, _) => SortKeys.OfName(actor.Name),
        (Outlet outlet, _) => SortKeys.OfName(outlet.Name),
        (Process process, _) => SortKeys.OfName(process.Name),
        (Meeting meeting, MeetingQuery { ByName: true }) => SortKeys.OfName(meeting.Name),
        (Meeting meeting, _) => SortKeys.OfDate(meeting.Starts),
        (Document document, _) => SortKeys.OfDate(document.PublishedAt),
        (Claim claim, ClaimQuery { ByRecording: true }) => SortKeys.OfInstant(claim.RecordedAt),
        (Claim claim, _) => SortKeys.OfDate(claim.StatedAt),
        _ => throw new ArgumentException($"{thing.GetType().Name} stands in no order.", nameof(thing)),
    }, thing.Slug);
}
