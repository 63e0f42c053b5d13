using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Ties;

/// <summary>The ties of things at one moment, of the kinds that are asked for. A whole level of things is loaded at once, each thing only once.</summary>
/// <param name="memory">What is remembered for all readers; null where nothing may be.</param>
/// <param name="only">Only these kinds; all if null.</param>
internal sealed class TieSource(IGraphStore store, Pin pin, Instant at, TieMemory? memory, IReadOnlyCollection<EdgeKind>? only)
{
    /// <summary>A search among the ties at a meeting costs as much as a look at so many of them.</summary>
    public const int Search = 8;

    private readonly TieMemory? _memory = pin.KnownAt is null ? memory : null;
    private readonly TieParts _parts = new(store, pin, at, pin.KnownAt is null ? memory : null);
    private readonly KindSet _kinds = only is null ? KindSet.Everything : new(only);
    private readonly Dictionary<string, Node> _nodes = [];

    /// <summary>How many ties have been looked at, of what was asked how many it has.</summary>
    public long Seen { get; private set; }

    /// <summary>The ties of something that was loaded.</summary>
    public TieWalk Walk(string slug) => new(OwnOf(slug), NodeOf(slug).Meetings, slug, _kinds, _parts);

    /// <summary>Of whatever kind, its own ties in order, without those to meetings where it is none itself.</summary>
    public ReadOnlySpan<Tie> OwnOf(string slug) => _parts.Find(slug) is { } part ? part.All.AsSpan() : [];

    /// <summary>True for a tie of a kind that is asked for.</summary>
    public bool Takes(in Tie tie) => _kinds.Holds(tie.Kind);

    /// <summary>How many ties it has.</summary>
    public int CountOf(string slug)
    {
        ref var node = ref NodeOf(slug);
        if (node.Ties < 0)
        {
            node.Ties = CountAny(OwnOf(slug));
            for (var i = 0; i < node.Meetings.Count; i++)
                node.Ties += CountAny(_parts[node.Meetings[i]].To(slug));
            Seen += node.Ties;
        }
        return node.Ties;
    }

    /// <summary>About how many ties have to be looked through to find some of it.</summary>
    public int AtMostOf(string slug) => OwnOf(slug).Length + NodeOf(slug).Meetings.Count;

    /// <summary>How many things it is tied to.</summary>
    public int NeighboursOf(string slug)
    {
        ref var node = ref NodeOf(slug);
        if (node.Neighbours >= 0)
            return node.Neighbours;
        var count = OwnNeighboursOf(slug);
        for (var i = 0; i < node.Meetings.Count; i++)
        {
            if (CountAny(_parts[node.Meetings[i]].To(slug)) > 0)
                count++;
        }
        return node.Neighbours = count;
    }

    /// <summary>How many things each of many is tied to. Only those are loaded of which that is not remembered.</summary>
    public async ValueTask<int[]> NeighboursOfAsync(List<(string Slug, NodeSort Sort)> nodes, CancellationToken cancellation)
    {
        var counts = _memory is not null && _kinds.IsEverything ? _memory.FindNeighbours(nodes, pin, at) : null;
        var missing = counts is null ? nodes : Missing(nodes, counts);
        if (missing.Count == 0)
            return counts!;
        await LoadAsync(missing, cancellation);
        CountNeighbours(missing);
        counts ??= Missing(nodes.Count);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] < 0)
                counts[i] = NeighboursOf(nodes[i].Slug);
        }
        // What is going to change is asked for at one moment after the other, and seldom at one twice.
        if (_kinds.IsEverything && _parts.Settled.Until is null)
            _memory?.KeepNeighbours(missing, NeighboursOf, pin, _parts.Settled);
        return counts;
    }

    public bool AreTied(string slug, string other) =>
        CountAny(NodeTies.To(OwnOf(slug), other)) > 0 || (NodeOf(slug).Meetings.Contains(other) && CountAny(_parts[other].To(slug)) > 0);

    /// <summary>The part of the ties in which an edge of a kind between two things stands, at the end where fewer have to be looked through; null if it was not loaded.</summary>
    public (string Slug, NodeTies Ties)? PartOf(EdgeKind kind, string from, string to)
    {
        if (kind.LeadsToMeeting())
            return _parts.Find(to) is { } atMeeting ? (to, atMeeting) : null;
        var (atStart, atEnd) = (_parts.Find(from), _parts.Find(to));
        return atStart is not null && (atEnd is null || atStart.Count <= atEnd.Count) ? (from, atStart) : atEnd is not null ? (to, atEnd) : null;
    }

    /// <summary>Counts reasons that have been worked out in a part.</summary>
    public void Weigh((string Slug, NodeTies Ties) part) => _memory?.Weigh(part.Slug, part.Ties);

    public async ValueTask LoadAsync(IReadOnlyCollection<(string Slug, NodeSort Sort)> nodes, CancellationToken cancellation)
    {
        if (!AnyIsNew(nodes))
            return;
        if (_memory is not null)
            await _memory.FollowAsync(pin.Version, cancellation);
        var (actors, meetings, processes) = (new List<string>(nodes.Count), new List<string>(), new List<string>());
        foreach (var (slug, sort) in nodes)
        {
            if (_nodes.TryAdd(slug, Node.New))
                (sort == NodeSort.Actor ? actors : sort == NodeSort.Meeting ? meetings : processes).Add(slug);
        }
        if (_kinds.HoldsFacts)
            await _parts.LoadAsync(actors, NodeSort.Actor, cancellation);
        if (_kinds.HoldsMeetings)
            await LoadMeetingsOfAsync(actors, cancellation);
        await _parts.LoadAllAsync([meetings, .. actors.Select(actor => NodeOf(actor).Meetings)], NodeSort.Meeting, cancellation);
        await _parts.LoadAsync(processes, NodeSort.Process, cancellation);
    }

    private bool AnyIsNew(IReadOnlyCollection<(string Slug, NodeSort Sort)> nodes)
    {
        foreach (var (slug, _) in nodes)
        {
            if (!_nodes.ContainsKey(slug))
            {
                _nodes.EnsureCapacity(_nodes.Count + nodes.Count);
                return true;
            }
        }
        return false;
    }

    private static int[] Missing(int count)
    {
        var counts = new int[count];
        counts.AsSpan().Fill(-1);
        return counts;
    }

    private static List<(string Slug, NodeSort Sort)> Missing(List<(string Slug, NodeSort Sort)> nodes, int[] counts)
    {
        var missing = new List<(string, NodeSort)>();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] < 0)
                missing.Add(nodes[i]);
        }
        return missing;
    }

    /// <summary>Counts the neighbours of many: with one look at all meetings, where that costs less than to search each of them for each actor.</summary>
    private void CountNeighbours(List<(string Slug, NodeSort Sort)> nodes)
    {
        long searches = 0;
        foreach (var (slug, _) in nodes)
            searches += NodeOf(slug).Meetings.Count;
        if (searches * Search < _parts.TiesAtMeetings)
            return;
        foreach (var (slug, _) in nodes)
        {
            ref var node = ref NodeOf(slug);
            node.IsCounted = node.Neighbours < 0 && node.Meetings.Count > 0;
            if (node.IsCounted)
                node.Neighbours = OwnNeighboursOf(slug);
        }
        foreach (var meeting in _parts.Meetings)
            CountAsNeighbour(meeting);
        foreach (var (slug, _) in nodes)
            NodeOf(slug).IsCounted = false;
    }

    private async ValueTask LoadMeetingsOfAsync(List<string> actors, CancellationToken cancellation)
    {
        var missing = new HashSet<string>();
        foreach (var actor in actors)
        {
            if (_memory?.FindMeetingsOf(actor, pin) is { } known)
                NodeOf(actor).Meetings = known;
            else
                missing.Add(actor);
        }
        if (missing.Count == 0)
            return;
        var read = await store.MeetingsOfAsync(pin, missing, cancellation);
        foreach (var actor in missing)
        {
            var meetings = read.GetValueOrDefault(actor, []);
            NodeOf(actor).Meetings = meetings;
            _memory?.KeepMeetingsOf(actor, pin, meetings);
        }
    }

    private ref Node NodeOf(string slug)
    {
        ref var node = ref CollectionsMarshal.GetValueRefOrNullRef(_nodes, slug);
        if (Unsafe.IsNullRef(ref node))
            throw new KeyNotFoundException($"'{slug}' was not loaded.");
        return ref node;
    }

    private int OwnNeighboursOf(string slug) =>
        _parts.Find(slug) is not { } part ? 0 : _kinds.IsEverything ? part.Neighbours : NodeTies.CountOthers(part.All.AsSpan(), _kinds);

    /// <summary>How many of these are of a kind that is asked for.</summary>
    private int CountAny(ReadOnlySpan<Tie> ties)
    {
        if (_kinds.IsEverything)
            return ties.Length;
        var count = 0;
        foreach (ref readonly var tie in ties)
        {
            if (_kinds.Holds(tie.Kind))
                count++;
        }
        return count;
    }

    /// <summary>Counts a meeting as a neighbour of those that are tied to it and are counted.</summary>
    private void CountAsNeighbour(NodeTies meeting)
    {
        var last = default(Tie);
        foreach (ref readonly var tie in meeting.All.AsSpan())
        {
            if (!_kinds.Holds(tie.Kind) || tie.LeadsToWhere(last))
                continue;
            last = tie;
            ref var node = ref CollectionsMarshal.GetValueRefOrNullRef(_nodes, tie.Other);
            if (!Unsafe.IsNullRef(ref node) && node.IsCounted)
                node.Neighbours++;
        }
    }

    /// <summary>Something that was loaded.</summary>
    private struct Node
    {
        public static readonly Node New = new() { Meetings = [], Ties = -1, Neighbours = -1 };

        /// <summary>The meetings to which it may be tied, if it is an actor.</summary>
        public IReadOnlyList<string> Meetings;

        /// <summary>How many ties it has; -1 where nobody has asked.</summary>
        public int Ties;

        /// <summary>To how many things it is tied; -1 where nobody has asked.</summary>
        public int Neighbours;

        /// <summary>True while its neighbours are counted.</summary>
        public bool IsCounted;
    }
}
