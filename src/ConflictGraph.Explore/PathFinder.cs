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
    public async Task<IReadOnlyList<GraphPath>> FindAsync(
        (string Slug, NodeSort Sort) from, (string Slug, NodeSort Sort) to, int maxHops, IReadOnlySet<string> avoid, int first, CancellationToken cancellation)
    {
        if (avoid.Contains(from.Slug) || avoid.Contains(to.Slug) || first == 0)
            return [];
        var (start, end) = (new Wave(from), new Wave(to));
        while (start.Depth + end.Depth < maxHops && !start.Meets(end) && start.Front.Count > 0 && end.Front.Count > 0)
        {
            (await EasierAsync(start, end, cancellation)).Advance(source, avoid);
            if (source.Seen > SeenAtMost)
                throw new TooMuchToExploreException("There are too many ties between the two to look through. Ask for fewer kinds of edge or fewer hops, or avoid the best connected nodes.");
        }
        if (!start.Meets(end))
            return [];
        var levels = await LevelsAsync(start, end, cancellation);
        return await TellAsync(from.Slug, [.. Ways(levels).Take(first)], cancellation);
    }

    /// <summary>
    /// The side on which to go on, loaded: the one with fewer things at its front, unless these are so well connected that the other is better.
    /// </summary>
    private async Task<Wave> EasierAsync(Wave start, Wave end, CancellationToken cancellation)
    {
        var (fewer, more) = start.Front.Count < end.Front.Count || start.Front.Count == end.Front.Count && start.Depth <= end.Depth ? (start, end) : (end, start);
        await source.LoadAsync(fewer.Front, cancellation);
        var ties = TiesOf(fewer);
        if (ties <= ManyTies || ties <= more.Front.Count)
            return fewer;
        await source.LoadAsync(more.Front, cancellation);
        return TiesOf(more) < ties ? more : fewer;
    }

    private long TiesOf(Wave wave) => wave.Front.Sum(node => (long)source.Of(node.Slug).Length);

    /// <summary>By the distance from the start, the things that lie on some shortest way.</summary>
    private async Task<List<HashSet<string>>> LevelsAsync(Wave start, Wave end, CancellationToken cancellation)
    {
        var middle = start.Front.Where(node => end.Front.Contains(node)).ToList();
        await source.LoadAsync(middle, cancellation);
        var levels = new List<HashSet<string>> { middle.Select(node => node.Slug).ToHashSet() };
        for (var depth = start.Depth - 1; depth >= 0; depth--)
            levels.Insert(0, Nearer(levels[0], start, depth));
        for (var depth = end.Depth - 1; depth >= 0; depth--)
            levels.Add(Nearer(levels[^1], end, depth));
        return levels;
    }

    private HashSet<string> Nearer(HashSet<string> level, Wave wave, int depth)
    {
        var nearer = new HashSet<string>();
        foreach (var slug in level)
        {
            foreach (var tie in source.Of(slug))
            {
                if (wave.DepthOf(tie.Other) == depth)
                    nearer.Add(tie.Other);
            }
        }
        return nearer;
    }

    private IEnumerable<IReadOnlyList<EdgeEnds>> Ways(List<HashSet<string>> levels)
    {
        var way = new Stack<(string Slug, int Next)>([(levels[0].Single(), 0)]);
        var edges = new Stack<EdgeEnds>();
        while (way.TryPop(out var here))
        {
            if (edges.Count == levels.Count - 1)
            {
                yield return [.. edges.Reverse()];
                edges.TryPop(out _);
                continue;
            }
            var ties = source.Of(here.Slug);
            var next = here.Next;
            while (next < ties.Length && !levels[edges.Count + 1].Contains(ties[next].Other))
                next++;
            if (next == ties.Length)
            {
                edges.TryPop(out _);
                continue;
            }
            way.Push((here.Slug, next + 1));
            way.Push((ties[next].Other, 0));
            edges.Push(EdgeEnds.Of(here.Slug, ties[next]));
        }
    }

    private async Task<IReadOnlyList<GraphPath>> TellAsync(string from, List<IReadOnlyList<EdgeEnds>> ways, CancellationToken cancellation)
    {
        var edges = ways.SelectMany(way => way).ToHashSet();
        var nodes = ways.ConvertAll(way => NodesOn(from, way));
        var things = await store.ThingsAsync(pin, nodes.SelectMany(slugs => slugs).ToHashSet(), cancellation);
        var told = await new EdgeTeller(store, pin, at, source).TellAsync(edges, things, cancellation);
        return
        [
            .. ways.Zip(nodes, (way, slugs) => new GraphPath(
                [.. slugs.Select(slug => new GraphNode(things[slug], source.NeighboursOf(slug) - slugs.Count(other => source.AreTied(slug, other))))],
                [.. way.Select(edge => told[edge])])),
        ];
    }

    private static List<string> NodesOn(string from, IReadOnlyList<EdgeEnds> way)
    {
        var nodes = new List<string> { from };
        foreach (var edge in way)
            nodes.Add(edge.From == nodes[^1] ? edge.To : edge.From);
        return nodes;
    }
}
