using System.Runtime.InteropServices;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Telling;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore;

/// <summary>Walks outwards from some things, a level at a time, until the picture is full.</summary>
internal sealed class NeighbourhoodFinder(IGraphStore store, Pin pin, Instant at, TieSource source)
{
    /// <summary>Of more things than this at one distance, only those with the most ties to nearer ones are compared by how many neighbours they have.</summary>
    private const int ComparedAtMost = 20_000;

    private readonly List<(string Slug, NodeSort Sort)> _shown = [];
    private readonly SlugSet _reached = new();
    private bool _isTruncated;

    public async Task<Neighbourhood> FindAsync(IReadOnlyList<(string Slug, NodeSort Sort)> around, int hops, int first, CancellationToken cancellation)
    {
        Show(around.Take(first));
        _isTruncated = around.Count > first;
        for (var (hop, level) = (0, 0); hop < hops && level < _shown.Count; hop++)
        {
            var nearest = _shown[level..];
            level = _shown.Count;
            await source.LoadAsync(nearest, cancellation);
            var next = TiedTo(nearest);
            if (next.Count > first - _shown.Count)
            {
                Show(await BestOfAsync(next, first - _shown.Count, cancellation));
                _isTruncated = true;
                break;
            }
            Show(await BestOfAsync(next, next.Count, cancellation));
        }
        return await DrawAsync(cancellation);
    }

    private void Show(IEnumerable<(string Slug, NodeSort Sort)> nodes)
    {
        foreach (var node in nodes)
        {
            if (_reached.Add(node.Slug))
                _shown.Add(node);
        }
    }

    /// <summary>What is not reached yet, with the number of the things that lead to it.</summary>
    private Dictionary<string, (NodeSort Sort, int Leading)> TiedTo(List<(string Slug, NodeSort Sort)> level)
    {
        var found = new Dictionary<string, (NodeSort Sort, int Leading)>();
        foreach (var (slug, _) in level)
        {
            var last = default(Tie);
            foreach (var tie in source.Of(slug))
            {
                if (!tie.LeadsToWhere(last) && !_reached.Holds(tie))
                {
                    ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(found, tie.Other, out _);
                    node = (tie.OtherSort, node.Leading + 1);
                }
                last = tie;
            }
        }
        return found;
    }

    /// <summary>The best connected: those with the most neighbours, of equals the first by slug.</summary>
    private async Task<IEnumerable<(string Slug, NodeSort Sort)>> BestOfAsync(
        Dictionary<string, (NodeSort Sort, int Leading)> found, int count, CancellationToken cancellation)
    {
        if (count == 0)
            return [];
        IEnumerable<KeyValuePair<string, (NodeSort Sort, int Leading)>> nodes = found.Count <= ComparedAtMost ? found
            : found.OrderByDescending(node => node.Value.Leading).ThenBy(node => node.Key, StringComparer.Ordinal).Take(Math.Max(count, ComparedAtMost));
        var compared = nodes.Select(node => (Slug: node.Key, node.Value.Sort)).ToList();
        await source.LoadAsync(compared, cancellation);
        return compared.OrderByDescending(node => source.NeighboursOf(node.Slug)).ThenBy(node => node.Slug, StringComparer.Ordinal).Take(count);
    }

    private async Task<Neighbourhood> DrawAsync(CancellationToken cancellation)
    {
        await source.LoadAsync(_shown, cancellation);
        var things = await store.ThingsAsync(pin, [.. _shown.Select(node => node.Slug)], cancellation);
        var edges = new List<EdgeEnds>();
        var hidden = new Dictionary<string, int>();
        foreach (var (slug, _) in _shown)
            hidden.Add(slug, source.NeighboursOf(slug) - CountShown(slug, edges));
        edges.Sort();
        var told = await new EdgeTeller(store, pin, at, source).TellAsync(edges, things, cancellation);
        return new(
            [.. _shown.Where(node => things.ContainsKey(node.Slug)).Select(node => new GraphNode(things[node.Slug], hidden[node.Slug]))],
            [.. edges.Where(told.ContainsKey).Select(edge => told[edge])],
            _isTruncated);
    }

    /// <summary>How many neighbours of something are in the picture too.</summary>
    /// <param name="leading">Takes the edges that lead to them.</param>
    private int CountShown(string slug, List<EdgeEnds> leading)
    {
        var (count, last) = (0, default(Tie));
        foreach (var tie in source.Of(slug))
        {
            if (!_reached.Holds(tie))
                continue;
            if (!tie.LeadsToWhere(last))
                count++;
            last = tie;
            if (tie.Leads)
                leading.Add(EdgeEnds.Of(slug, tie));
        }
        return count;
    }
}
