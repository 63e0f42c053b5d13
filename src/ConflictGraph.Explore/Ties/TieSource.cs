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
    private readonly Dictionary<(NodeSort Sort, string Slug), NodeTies> _parts = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _meetingsOf = [];
    private readonly Dictionary<string, Tie[]> _ties = [];

    /// <summary>How many ties have been looked at.</summary>
    public long Seen { get; private set; }

    /// <summary>The ties of something that was loaded, in order.</summary>
    public Tie[] Of(string slug) => _ties[slug];

    /// <summary>How many things it is tied to, of those that count.</summary>
    public int NeighboursOf(string slug, Func<string, bool> counts)
    {
        var (count, last) = (0, (string?)null);
        foreach (var tie in _ties[slug])
        {
            if (tie.Other != last && counts(tie.Other))
                count++;
            last = tie.Other;
        }
        return count;
    }

    /// <summary>The part of the ties in which an edge of a kind between two things stands, at the end where fewer have to be looked through; null if it was not loaded.</summary>
    public (NodeSort Sort, string Slug, NodeTies Ties)? PartOf(EdgeKind kind, string from, string to)
    {
        if (kind.LeadsToMeeting())
            return _parts.TryGetValue((NodeSort.Meeting, to), out var atMeeting) ? (NodeSort.Meeting, to, atMeeting) : null;
        _parts.TryGetValue((NodeSort.Actor, from), out var atStart);
        _parts.TryGetValue((NodeSort.Actor, to), out var atEnd);
        return atStart is not null && (atEnd is null || atStart.Count <= atEnd.Count) ? (NodeSort.Actor, from, atStart)
            : atEnd is not null ? (NodeSort.Actor, to, atEnd) : null;
    }

    /// <summary>Counts reasons that have been worked out in a part.</summary>
    public void Weigh((NodeSort Sort, string Slug, NodeTies Ties) part) => _memory?.Weigh(part.Sort, part.Slug, part.Ties);

    public async Task LoadAsync(IEnumerable<(string Slug, NodeSort Sort)> nodes, CancellationToken cancellation)
    {
        var wanted = nodes.Where(node => !_ties.ContainsKey(node.Slug)).Distinct().ToList();
        if (wanted.Count == 0)
            return;
        if (_memory is not null)
            await _memory.FollowAsync(pin.Version, cancellation);
        var actors = Slugs(wanted, NodeSort.Actor);
        var meetings = Slugs(wanted, NodeSort.Meeting);
        if (_wantsFacts)
            await LoadAsync(NodeSort.Actor, actors, missing => _reader.FactsAsync(missing, cancellation));
        if (_wantsMeetings)
        {
            await LoadMeetingsOfAsync(actors, cancellation);
            meetings.AddRange(actors.SelectMany(actor => _meetingsOf[actor]));
        }
        await LoadAsync(NodeSort.Meeting, meetings, missing => _reader.MeetingsAsync(missing, cancellation));
        await LoadAsync(NodeSort.Process, Slugs(wanted, NodeSort.Process), missing => _reader.ProcessesAsync(missing, cancellation));
        foreach (var (slug, sort) in wanted)
        {
            var ties = Combined(slug, sort);
            _ties[slug] = ties;
            Seen += ties.Length;
        }
    }

    private async Task LoadAsync(NodeSort sort, IEnumerable<string> slugs, Func<IReadOnlyCollection<string>, IAsyncEnumerable<(string, NodeTies)>> read)
    {
        var missing = new List<string>();
        foreach (var slug in slugs.Distinct())
        {
            if (_parts.ContainsKey((sort, slug)))
                continue;
            if (_memory?.Find(sort, slug, pin, at) is { } known)
                _parts[(sort, slug)] = known;
            else
                missing.Add(slug);
        }
        if (missing.Count == 0)
            return;
        await foreach (var (slug, ties) in read(missing))
        {
            _parts[(sort, slug)] = ties;
            _memory?.Keep(sort, slug, pin, ties);
        }
    }

    private async Task LoadMeetingsOfAsync(List<string> actors, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var actor in actors)
        {
            if (_memory?.FindMeetingsOf(actor, pin) is { } known)
                _meetingsOf[actor] = known;
            else
                missing.Add(actor);
        }
        if (missing.Count == 0)
            return;
        var read = await _reader.MeetingsOfAsync(missing, cancellation);
        foreach (var actor in missing)
        {
            _meetingsOf[actor] = read.GetValueOrDefault(actor, []);
            _memory?.KeepMeetingsOf(actor, pin, _meetingsOf[actor]);
        }
    }

    private Tie[] Combined(string slug, NodeSort sort)
    {
        var ties = new List<Tie>();
        if (_parts.TryGetValue((sort, slug), out var own))
        {
            foreach (var tie in own.All)
            {
                if (kinds is null || kinds.Contains(tie.Kind))
                    ties.Add(tie);
            }
        }
        if (sort == NodeSort.Actor && _wantsMeetings)
            AddMeetings(slug, ties);
        return [.. ties];
    }

    private void AddMeetings(string actor, List<Tie> ties)
    {
        var before = ties.Count;
        foreach (var meeting in _meetingsOf[actor])
        {
            foreach (var tie in _parts[(NodeSort.Meeting, meeting)].To(actor))
            {
                if (kinds is null || kinds.Contains(tie.Kind))
                    ties.Add(tie.From(meeting));
            }
        }
        if (ties.Count > before)
            ties.Sort();
    }

    private static List<string> Slugs(List<(string Slug, NodeSort Sort)> nodes, NodeSort sort) =>
        [.. nodes.Where(node => node.Sort == sort).Select(node => node.Slug)];
}
