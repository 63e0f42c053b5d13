using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Telling;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore;

/// <summary>
/// Finds the shortest ways between two things: from both sides at once, a level at a time, always on the side where fewer ties lead on.
/// </summary>
internal sealed class PathFinder(IGraphStore store, Pin pin, Instant at, TieSource source)
{
    /// <summary>How many ties are looked at before the search gives up.</summary>
    private const long SeenAtMost = 5_000_000;

    /// <summary>Fewer ties than this are followed without a look at the other side.</summary>
    private const int ManyTies = 2_000;

    /// <summary>The first so many of the shortest ways, in the order of the slugs and kinds of edge along them.</summary>
    /// <exception cref="TooMuchToExploreException">The graph is too dense between the two.</exception>
    public async Task<UntoldPaths> FindAsync(
        (string Slug, NodeSort Sort) from, (string Slug, NodeSort Sort) to, int maxHops, IReadOnlySet<string> avoid, int first, CancellationToken cancellation)
    {
        if (avoid.Contains(from.Slug) || avoid.Contains(to.Slug) || first == 0)
            return UntoldPaths.None;
        var (start, end) = (new Wave(from), new Wave(to));
        while (start.Depth + end.Depth < maxHops && !start.Meets(end) && start.Front.Count > 0 && end.Front.Count > 0)
        {
            var easier = await EasierAsync(start, end, cancellation);
            easier.Advance(source, avoid, easier == start ? end : start, isLast: start.Depth + end.Depth + 1 == maxHops);
            if (source.Seen > SeenAtMost)
                throw new TooMuchToExploreException("There are too many ties between the two to look through. Ask for fewer kinds of edge or fewer hops, or avoid the best connected nodes.");
        }
        if (!start.Meets(end))
            return UntoldPaths.None;
        var levels = await LevelsAsync(start, end, cancellation);
        return await DrawAsync(from.Slug, [.. Ways(levels).Take(first)], cancellation);
    }

    /// <summary>
    /// The side on which to go on, loaded: the one with fewer things at its front, unless these are so well connected that the other is better.
    /// </summary>
    private async ValueTask<Wave> EasierAsync(Wave start, Wave end, CancellationToken cancellation)
    {
        var (fewer, more) = start.Front.Count < end.Front.Count || start.Front.Count == end.Front.Count && start.Depth <= end.Depth ? (start, end) : (end, start);
        await source.LoadAsync(fewer.Front, cancellation);
        var ties = TiesOf(fewer);
        if (ties <= ManyTies || ties <= more.Front.Count)
            return fewer;
        await source.LoadAsync(more.Front, cancellation);
        return TiesOf(more) < ties ? more : fewer;
    }

    private long TiesOf(Wave wave)
    {
        var ties = 0L;
        foreach (var (slug, _) in wave.Front)
            ties += source.CountOf(slug);
        return ties;
    }

    /// <summary>By the distance from the start, the things that lie on some shortest way.</summary>
    private async ValueTask<List<HashSet<string>>> LevelsAsync(Wave start, Wave end, CancellationToken cancellation)
    {
        var middle = start.Front.FindAll(node => end.DepthOf(node.Slug) == end.Depth);
        await source.LoadAsync(middle, cancellation);
        var levels = new List<HashSet<string>> { middle.Select(node => node.Slug).ToHashSet() };
        for (var depth = start.Depth - 1; depth >= 0; depth--)
            levels.Insert(0, Nearer(levels[0], start, depth));
        for (var depth = end.Depth - 1; depth >= 0; depth--)
            levels.Add(Nearer(levels[^1], end, depth));
        return levels;
    }

    /// <summary>What of a depth is tied to something of a level: found by a search for each pair, where that costs less than to follow all ties.</summary>
    private HashSet<string> Nearer(HashSet<string> level, Wave wave, int depth)
    {
        var candidates = wave.FrontAt(depth);
        var nearer = new HashSet<string>();
        var ties = 0L;
        foreach (var slug in level)
            ties += source.AtMostOf(slug);
        var isSearched = (long)level.Count * candidates.Count * TieSource.Search < ties;
        foreach (var slug in level)
        {
            if (isSearched)
                AddTied(slug, candidates, nearer);
            else
                AddNearer(slug, wave, depth, nearer);
        }
        return nearer;
    }

    private void AddTied(string slug, List<(string Slug, NodeSort Sort)> candidates, HashSet<string> nearer)
    {
        foreach (var (other, _) in candidates)
        {
            if (source.AreTied(slug, other))
                nearer.Add(other);
        }
    }

    private void AddNearer(string slug, Wave wave, int depth, HashSet<string> nearer)
    {
        foreach (var tie in source.Walk(slug))
        {
            if (wave.DepthOf(tie.Other) == depth)
                nearer.Add(tie.Other);
        }
    }

    private IEnumerable<EdgeOutline[]> Ways(List<HashSet<string>> levels)
    {
        var way = new Stack<(string Slug, int Next)>([(levels[0].Single(), 0)]);
        var edges = new Stack<EdgeOutline>();
        var leading = new Dictionary<string, List<Tie>>();
        while (way.TryPop(out var here))
        {
            if (edges.Count == levels.Count - 1)
            {
                yield return [.. edges.Reverse()];
                edges.TryPop(out _);
                continue;
            }
            if (!leading.TryGetValue(here.Slug, out var ties))
                leading[here.Slug] = ties = Leading(here.Slug, levels[edges.Count + 1]);
            if (here.Next == ties.Count)
            {
                edges.TryPop(out _);
                continue;
            }
            way.Push((here.Slug, here.Next + 1));
            way.Push((ties[here.Next].Other, 0));
            edges.Push(ties[here.Next].EdgeAt(here.Slug));
        }
    }

    /// <summary>The ties that lead from a thing to the next level, in order.</summary>
    private List<Tie> Leading(string slug, HashSet<string> next)
    {
        var ties = new List<Tie>();
        foreach (var tie in source.Walk(slug))
        {
            if (next.Contains(tie.Other))
                ties.Add(tie);
        }
        ties.Sort();
        return ties;
    }

    private async Task<UntoldPaths> DrawAsync(string from, List<EdgeOutline[]> ways, CancellationToken cancellation)
    {
        var edges = ways.SelectMany(way => way).ToList();
        var slugs = ways.ConvertAll(way => SlugsOn(from, way));
        var things = await store.ThingsAsync(pin, slugs.SelectMany(way => way).ToHashSet(), cancellation);
        return new(
            slugs.ConvertAll(way => (IReadOnlyList<GraphNode>)way.ConvertAll(slug => new GraphNode(things[slug], source.NeighboursOf(slug) - way.Count(other => source.AreTied(slug, other))))),
            new(edges, cancelled => new EdgeTeller(store, pin, at, source).TellAllAsync(edges, things, cancelled)));
    }

    private static List<string> SlugsOn(string from, EdgeOutline[] way)
    {
        var slugs = new List<string> { from };
        foreach (var edge in way)
            slugs.Add(edge.From == slugs[^1] ? edge.To : edge.From);
        return slugs;
    }
}
