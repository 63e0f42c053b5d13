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

    public async Task<UntoldNeighbourhood> FindAsync(IReadOnlyList<(string Slug, NodeSort Sort)> around, int hops, int first, CancellationToken cancellation)
    {
        Show([.. around.Take(first)]);
        _isTruncated = around.Count > first;
        for (var (hop, level) = (0, 0); hop < hops && level < _shown.Count; hop++)
        {
            var nearest = _shown[level..];
            level = _shown.Count;
            await source.LoadAsync(nearest, cancellation);
            var next = TiedTo(nearest);
            _isTruncated |= next.Count > first - _shown.Count;
            Show(await BestOfAsync(next, Math.Min(next.Count, first - _shown.Count), cancellation));
            if (_isTruncated)
                break;
        }
        return await DrawAsync(cancellation);
    }

    private void Show(List<(string Slug, NodeSort Sort)> nodes)
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
            foreach (var tie in source.Walk(slug))
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
    private async ValueTask<List<(string Slug, NodeSort Sort)>> BestOfAsync(
        Dictionary<string, (NodeSort Sort, int Leading)> found, int count, CancellationToken cancellation)
    {
        if (count == 0)
            return [];
        var compared = ComparedOf(found, Math.Max(count, ComparedAtMost));
        return BestConnected.Of(compared, await source.NeighboursOfAsync(compared, cancellation), count);
    }

    private static List<(string Slug, NodeSort Sort)> ComparedOf(Dictionary<string, (NodeSort Sort, int Leading)> found, int atMost)
    {
        var compared = new List<(string Slug, NodeSort Sort)>(Math.Min(found.Count, atMost));
        if (found.Count <= atMost)
        {
            foreach (var (slug, node) in found)
                compared.Add((slug, node.Sort));
            return compared;
        }
        compared.AddRange(found.OrderByDescending(node => node.Value.Leading).ThenBy(node => node.Key, StringComparer.Ordinal).Take(atMost).Select(node => (node.Key, node.Value.Sort)));
        return compared;
    }

    private async Task<UntoldNeighbourhood> DrawAsync(CancellationToken cancellation)
    {
        await source.LoadAsync(_shown, cancellation);
        var neighbours = await source.NeighboursOfAsync(_shown, cancellation);
        var things = await store.ThingsAsync(pin, _shown.ConvertAll(node => node.Slug), cancellation);
        var edges = new List<EdgeOutline>();
        var shownBeside = CountShown(edges);
        var nodes = new List<GraphNode>(_shown.Count);
        for (var i = 0; i < _shown.Count; i++)
        {
            if (things.TryGetValue(_shown[i].Slug, out var thing))
                nodes.Add(new(thing, neighbours[i] - shownBeside[i]));
        }
        edges.Sort(static (one, other) => EdgeEnds.Of(one).CompareTo(EdgeEnds.Of(other)));
        return new(nodes, new(edges, cancelled => new EdgeTeller(store, pin, at, source).TellAllAsync(edges, things, cancelled)), _isTruncated);
    }

    /// <summary>Of each thing that is shown, how many neighbours are in the picture too. What ties an actor to a meeting is looked for among the ties of the meeting.</summary>
    /// <param name="edges">Takes the edges between them.</param>
    private int[] CountShown(List<EdgeOutline> edges)
    {
        var counts = new int[_shown.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            var (last, (slug, sort)) = (-1, _shown[i]);
            foreach (ref readonly var tie in source.OwnOf(slug))
            {
                if (!source.Takes(tie) || _reached.PlaceOf(tie) is not (>= 0 and var other))
                    continue;
                var isOfActor = sort == NodeSort.Meeting && tie.Kind.LeadsToMeeting();
                if (tie.Leads || isOfActor)
                    edges.Add(tie.EdgeAt(slug));
                if (other == last)
                    continue;
                counts[i]++;
                if (isOfActor)
                    counts[other]++;
                last = other;
            }
        }
        return counts;
    }
}
