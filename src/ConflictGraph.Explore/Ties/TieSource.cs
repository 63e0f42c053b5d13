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
    private const int Search = 8;

    private readonly TieReader _reader = new(store, pin, at);
    private readonly TieMemory? _memory = pin.KnownAt is null ? memory : null;
    private readonly KindSet _kinds = new(only);
    private readonly Dictionary<string, NodeTies> _parts = [];
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly List<NodeTies> _meetings = [];
    private long _tiesAtMeetings;

    /// <summary>How many ties have been looked at, of what was asked how many it has.</summary>
    public long Seen { get; private set; }

    /// <summary>The ties of something that was loaded.</summary>
    public TieWalk Walk(string slug) => new(OwnOf(slug), NodeOf(slug).Meetings, slug, _kinds, _parts);

    /// <summary>The same as a list.</summary>
    public List<Tie> Of(string slug)
    {
        var ties = new List<Tie>();
        foreach (var tie in Walk(slug))
            ties.Add(tie);
        return ties;
    }

    /// <summary>How many ties it has.</summary>
    public int CountOf(string slug)
    {
        ref var node = ref NodeOf(slug);
        if (node.Ties < 0)
        {
            node.Ties = 0;
            foreach (var _ in Walk(slug))
                node.Ties++;
            Seen += node.Ties;
        }
        return node.Ties;
    }

    /// <summary>How many things it is tied to.</summary>
    public int NeighboursOf(string slug)
    {
        ref var node = ref NodeOf(slug);
        if (node.Neighbours >= 0)
            return node.Neighbours;
        var count = OwnNeighboursOf(slug);
        for (var i = 0; i < node.Meetings.Count; i++)
        {
            if (IsAnyOf(_parts[node.Meetings[i]].To(slug)))
                count++;
        }
        return node.Neighbours = count;
    }

    /// <summary>Finds how many things each of many is tied to: with one look at all meetings, where that costs less than to search each of them for each actor.</summary>
    public void CountNeighbours(List<(string Slug, NodeSort Sort)> nodes)
    {
        long searches = 0;
        foreach (var (slug, _) in nodes)
            searches += NodeOf(slug).Meetings.Count;
        if (searches * Search < _tiesAtMeetings)
            return;
        foreach (var (slug, _) in nodes)
        {
            ref var node = ref NodeOf(slug);
            node.IsCounted = node.Neighbours < 0 && node.Meetings.Count > 0;
            if (node.IsCounted)
                node.Neighbours = OwnNeighboursOf(slug);
        }
        foreach (var meeting in _meetings)
            CountAsNeighbour(meeting);
        foreach (var (slug, _) in nodes)
            NodeOf(slug).IsCounted = false;
    }

    public bool AreTied(string slug, string other) =>
        IsAnyOf(NodeTies.To(OwnOf(slug), other)) || (NodeOf(slug).Meetings.Contains(other) && IsAnyOf(_parts[other].To(slug)));

    /// <summary>The part of the ties in which an edge of a kind between two things stands, at the end where fewer have to be looked through; null if it was not loaded.</summary>
    public (string Slug, NodeTies Ties)? PartOf(EdgeKind kind, string from, string to)
    {
        if (kind.LeadsToMeeting())
            return _parts.TryGetValue(to, out var atMeeting) ? (to, atMeeting) : null;
        _parts.TryGetValue(from, out var atStart);
        _parts.TryGetValue(to, out var atEnd);
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
        var (actors, meetings, processes) = (new List<string>(nodes.Count), new HashSet<string>(), new HashSet<string>());
        foreach (var (slug, sort) in nodes)
        {
            if (!_nodes.TryAdd(slug, Node.New))
                continue;
            if (sort == NodeSort.Actor)
                actors.Add(slug);
            else
                Want(slug, sort == NodeSort.Meeting ? meetings : processes, sort);
        }
        if (_kinds.HoldsFacts)
        {
            var missing = new HashSet<string>();
            foreach (var actor in actors)
                Want(actor, missing, NodeSort.Actor);
            await LoadAsync(missing, NodeSort.Actor, _reader.FactsAsync, cancellation);
        }
        if (_kinds.HoldsMeetings)
        {
            await LoadMeetingsOfAsync(actors, cancellation);
            foreach (var actor in actors)
                WantMeetings(NodeOf(actor).Meetings, meetings);
        }
        await LoadAsync(meetings, NodeSort.Meeting, _reader.MeetingsAsync, cancellation);
        await LoadAsync(processes, NodeSort.Process, _reader.ProcessesAsync, cancellation);
    }

    private bool AnyIsNew(IReadOnlyCollection<(string Slug, NodeSort Sort)> nodes)
    {
        foreach (var (slug, _) in nodes)
        {
            if (!_nodes.ContainsKey(slug))
            {
                _nodes.EnsureCapacity(_nodes.Count + nodes.Count);
                _parts.EnsureCapacity(_parts.Count + nodes.Count);
                return true;
            }
        }
        return false;
    }

    private void WantMeetings(IReadOnlyList<string> slugs, HashSet<string> missing)
    {
        for (var i = 0; i < slugs.Count; i++)
            Want(slugs[i], missing, NodeSort.Meeting);
    }

    /// <summary>Takes the ties of something from what is remembered, if they are not here; otherwise they are missing.</summary>
    private void Want(string slug, HashSet<string> missing, NodeSort sort)
    {
        if (_parts.ContainsKey(slug))
            return;
        if (_memory?.Find(slug, pin, at) is { } known)
            Add(slug, sort, known);
        else
            missing.Add(slug);
    }

    private void Add(string slug, NodeSort sort, NodeTies ties)
    {
        if (!_parts.TryAdd(slug, ties) || sort != NodeSort.Meeting)
            return;
        _meetings.Add(ties);
        _tiesAtMeetings += ties.Count;
    }

    private async ValueTask LoadAsync(
        HashSet<string> missing, NodeSort sort, Func<IReadOnlyCollection<string>, CancellationToken, IAsyncEnumerable<(string, NodeTies)>> read, CancellationToken cancellation)
    {
        if (missing.Count == 0)
            return;
        await foreach (var (slug, ties) in read(missing, cancellation))
        {
            Add(slug, sort, ties);
            _memory?.Keep(slug, pin, ties);
        }
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
        var read = await _reader.MeetingsOfAsync(missing, cancellation);
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

    private ReadOnlySpan<Tie> OwnOf(string slug) => _parts.TryGetValue(slug, out var part) ? part.All.AsSpan() : [];

    private int OwnNeighboursOf(string slug) =>
        !_parts.TryGetValue(slug, out var part) ? 0 : _kinds.IsEverything ? part.Neighbours : NodeTies.CountOthers(part.All.AsSpan(), _kinds);

    private bool IsAnyOf(ReadOnlySpan<Tie> ties)
    {
        foreach (ref readonly var tie in ties)
        {
            if (_kinds.Holds(tie.Kind))
                return true;
        }
        return false;
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
