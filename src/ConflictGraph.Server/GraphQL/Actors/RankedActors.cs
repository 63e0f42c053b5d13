using ConflictGraph.Explore.Measuring;

namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>Actors by their influence, the greatest first; those that came after it was measured stand at the end.</summary>
/// <param name="filter">Which of them are wanted.</param>
/// <param name="map">What was measured.</param>
public sealed class RankedActors(MomentReading reading, ActorQuery filter, InfluenceMap map, IGraphStore store)
{
    public const string Order = "actors InfluenceDesc";

    private const int AtOnce = 500;
    private const int NamesAtOnce = 5_000;
    private static readonly Influence None = new(0, 0, null);

    public async Task<Connection<ActorView>> PageAsync(PageArguments page, CancellationToken cancellation)
    {
        var places = await PlacesAsync(cancellation);
        var start = page.After is { } after ? Behind(places, after) : 0;
        var end = page.Before is { } before ? Math.Max(start, Before(places, before)) : places.Count;
        var rows = page.Backward ? Enumerable.Range(0, end - start).Select(i => end - 1 - i) : Enumerable.Range(start, end - start);
        var found = await FirstAsync(places, rows, page.Count, cancellation);
        if (page.Backward)
            found.Reverse();
        var edges = found.ConvertAll(row => new Edge<ActorView>(places[row.Row], Order, reading.View<ActorView>(row.Actor)));
        var (front, behind) = found.Count > 0 ? (found[0].Row, found[^1].Row + 1) : page.Backward ? (end, end) : (start, start);
        return new(
            edges,
            new PageInfo(
                edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor,
                () => HasAny(places, Enumerable.Range(behind, places.Count - behind)), () => HasAny(places, Enumerable.Range(0, front).Reverse())),
            () => reading.Counts.Load(filter));
    }

    private Once<bool> HasAny(List<Keyset> places, IEnumerable<int> rows) =>
        new(async cancellation => (await FirstAsync(places, rows, 1, cancellation)).Count > 0);

    private async Task<List<Keyset>> PlacesAsync(CancellationToken cancellation)
    {
        var places = new List<Keyset>(map.Ranking);
        var added = new SortedSet<string>(StringComparer.Ordinal);
        for (var version = map.ComputedFor.Version; version < reading.Pin.Version;)
        {
            var names = await store.NamesAsync(version, NamesAtOnce, cancellation);
            added.UnionWith(names.States.Where(state => state.Thing is Actor && map.Of(state.Thing.Slug) is null).Select(state => state.Thing.Slug));
            if (names.UpTo == version)
                break;
            version = names.UpTo;
        }
        places.AddRange(added.Select(slug => InfluenceMap.PlaceOf(slug, None)));
        if (added.Count > 0)
            places.Sort();
        return places;
    }

    /// <summary>The first so many of some rows that pass the filter.</summary>
    private async Task<List<(int Row, Thing Actor)>> FirstAsync(List<Keyset> places, IEnumerable<int> rows, int count, CancellationToken cancellation)
    {
        var found = new List<(int Row, Thing Actor)>();
        foreach (var chunk in rows.Chunk(AtOnce))
        {
            var slugs = chunk.Select(row => places[row].Slug);
            var among = (filter.Among is { } allowed ? slugs.Intersect(allowed) : slugs).Order(StringComparer.Ordinal).ToValueList();
            if (among.Count == 0)
                continue;
            var page = (await store.PagesAsync(reading.Pin, [new PageRequest(filter with { Among = among }, among.Count)], cancellation))[0];
            var passed = page.Rows.ToDictionary(row => row.Thing.Slug, row => row.Thing);
            foreach (var row in chunk)
            {
                if (found.Count == count)
                    return found;
                if (passed.TryGetValue(places[row].Slug, out var actor))
                    found.Add((row, actor));
            }
        }
        return found;
    }

    private static int Behind(List<Keyset> places, Keyset place) => places.BinarySearch(place) is var at && at >= 0 ? at + 1 : ~at;

    private static int Before(List<Keyset> places, Keyset place) => places.BinarySearch(place) is var at && at >= 0 ? at : ~at;
}
