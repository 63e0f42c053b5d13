using System.Collections.Immutable;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Ties;

/// <summary>The ties of things at one moment, of the kinds that are asked for. A whole level of things is loaded at once, each thing only once.</summary>
/// <param name="memory">What is remembered for all readers; null where nothing may be.</param>
/// <param name="kinds">Only these; all if null.</param>
internal sealed class TieSource(IGraphStore store, Pin pin, Instant at, TieMemory? memory, IReadOnlySet<EdgeKind>? kinds)
{
    private readonly TieReader _reader = new(store, pin, at);
    private readonly TieMemory? _memory = pin.KnownAt is null ? memory : null;
    private readonly bool _wantsFacts = kinds is null || kinds.Any(kind => kind.IsFact());
    private readonly bool _wantsMeetings = kinds is null || kinds.Any(kind => kind.LeadsToMeeting());
    private readonly Dictionary<string, NodeTies> _parts = [];
    private readonly Dictionary<string, Node> _nodes = [];

    /// <summary>How many ties have been looked at.</summary>
    public long Seen { get; private set; }

    /// <summary>The ties of something that was loaded, in order.</summary>
    public ImmutableArray<Tie> Of(string slug)
    {
        var node = _nodes[slug];
        if (node.Ties.IsDefault)
        {
            node.Ties = Combined(slug, node.Meetings);
            Seen += node.Ties.Length;
        }
        return node.Ties;
    }

    /// <summary>How many things it is tied to. Where all kinds count this is known without a look at the ties.</summary>
    public int NeighboursOf(string slug)
    {
        if (kinds is not null)
            return NodeTies.CountOthers(Of(slug));
        var count = _parts.TryGetValue(slug, out var own) ? own.Neighbours : 0;
        foreach (var meeting in _nodes[slug].Meetings)
        {
            if (_parts[meeting].To(slug).Length > 0)
                count++;
        }
        return count;
    }

    public bool AreTied(string slug, string other) => NodeTies.To(Of(slug), other).Length > 0;

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

    public async Task LoadAsync(IEnumerable<(string Slug, NodeSort Sort)> nodes, CancellationToken cancellation)
    {
        var wanted = nodes.Where(node => !_nodes.ContainsKey(node.Slug)).ToList();
        if (wanted.Count == 0)
            return;
        if (_memory is not null)
            await _memory.FollowAsync(pin.Version, cancellation);
        var actors = Slugs(wanted, NodeSort.Actor);
        var meetings = Slugs(wanted, NodeSort.Meeting);
        foreach (var (slug, _) in wanted)
            _nodes.TryAdd(slug, new Node());
        if (_wantsFacts)
            await LoadAsync(actors, missing => _reader.FactsAsync(missing, cancellation));
        if (_wantsMeetings)
        {
            await LoadMeetingsOfAsync(actors, cancellation);
            foreach (var actor in actors)
                meetings.AddRange(_nodes[actor].Meetings);
        }
        await LoadAsync(meetings, missing => _reader.MeetingsAsync(missing, cancellation));
        await LoadAsync(Slugs(wanted, NodeSort.Process), missing => _reader.ProcessesAsync(missing, cancellation));
    }

    private async Task LoadAsync(List<string> slugs, Func<IReadOnlyCollection<string>, IAsyncEnumerable<(string, NodeTies)>> read)
    {
        var missing = new HashSet<string>();
        foreach (var slug in slugs)
        {
            if (_parts.ContainsKey(slug))
                continue;
            if (_memory?.Find(slug, pin, at) is { } known)
                _parts.Add(slug, known);
            else
                missing.Add(slug);
        }
        if (missing.Count == 0)
            return;
        await foreach (var (slug, ties) in read(missing))
        {
            _parts[slug] = ties;
            _memory?.Keep(slug, pin, ties);
        }
    }

    private async Task LoadMeetingsOfAsync(List<string> actors, CancellationToken cancellation)
    {
        var missing = new HashSet<string>();
        foreach (var actor in actors)
        {
            if (_memory?.FindMeetingsOf(actor, pin) is { } known)
                _nodes[actor].Meetings = known;
            else
                missing.Add(actor);
        }
        if (missing.Count == 0)
            return;
        var read = await _reader.MeetingsOfAsync(missing, cancellation);
        foreach (var actor in missing)
        {
            var meetings = _nodes[actor].Meetings = read.GetValueOrDefault(actor, []);
            _memory?.KeepMeetingsOf(actor, pin, meetings);
        }
    }

    private ImmutableArray<Tie> Combined(string slug, IReadOnlyList<string> meetings)
    {
        var own = _parts.TryGetValue(slug, out var part) ? part.All : [];
        if (kinds is null && meetings.Count == 0)
            return own;
        var ties = ImmutableArray.CreateBuilder<Tie>();
        foreach (var tie in own)
        {
            if (kinds is null || kinds.Contains(tie.Kind))
                ties.Add(tie);
        }
        var before = ties.Count;
        foreach (var meeting in meetings)
        {
            foreach (var tie in _parts[meeting].To(slug))
            {
                if (kinds is null || kinds.Contains(tie.Kind))
                    ties.Add(tie.From(meeting));
            }
        }
        if (ties.Count > before)
            ties.Sort();
        return ties.DrainToImmutable();
    }

    private static List<string> Slugs(List<(string Slug, NodeSort Sort)> nodes, NodeSort sort)
    {
        var slugs = new List<string>();
        foreach (var node in nodes)
        {
            if (node.Sort == sort)
                slugs.Add(node.Slug);
        }
        return slugs;
    }

    /// <summary>Something that was loaded. Its ties are put together when they are asked for.</summary>
    private sealed class Node
    {
        /// <summary>The meetings to which it may be tied, if it is an actor.</summary>
        public IReadOnlyList<string> Meetings { get; set; } = [];

        public ImmutableArray<Tie> Ties { get; set; }
    }
}
