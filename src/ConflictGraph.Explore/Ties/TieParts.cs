using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Ties;

/// <summary>The ties of things as they are settled, each by itself: of an actor those to actors, of a meeting those to all who have to do with it.</summary>
/// <param name="memory">What is remembered for all readers; null where nothing may be.</param>
internal sealed class TieParts(IGraphStore store, Pin pin, Instant at, TieMemory? memory)
{
    private readonly TieReader _reader = new(store, pin, at);
    private readonly Dictionary<string, NodeTies> _parts = [];
    private readonly List<NodeTies> _meetings = [];

    /// <summary>Those of the meetings among them.</summary>
    public IReadOnlyList<NodeTies> Meetings => _meetings;

    public long TiesAtMeetings { get; private set; }

    /// <summary>For how long all of them are settled.</summary>
    public Span Settled { get; private set; } = Span.AllTime;

    public NodeTies this[string slug] => _parts[slug];

    /// <summary>Null where it was not loaded.</summary>
    public NodeTies? Find(string slug) => _parts.GetValueOrDefault(slug);

    public ValueTask LoadAsync(List<string> slugs, NodeSort sort, CancellationToken cancellation)
    {
        if (slugs.Count == 0)
            return default;
        _parts.EnsureCapacity(_parts.Count + slugs.Count);
        return LoadAllAsync([slugs], sort, cancellation);
    }

    /// <summary>Takes what is remembered, and reads what is not.</summary>
    public async ValueTask LoadAllAsync(List<IReadOnlyList<string>> lists, NodeSort sort, CancellationToken cancellation)
    {
        HashSet<string>? missing = null;
        foreach (var slugs in lists)
        {
            for (var i = 0; i < slugs.Count; i++)
            {
                if (_parts.ContainsKey(slugs[i]))
                    continue;
                if (memory?.Find(slugs[i], pin, at) is { } known)
                    Add(slugs[i], sort, known);
                else
                    (missing ??= []).Add(slugs[i]);
            }
        }
        if (missing is null)
            return;
        await foreach (var (slug, ties) in Read(missing, sort, cancellation))
        {
            Add(slug, sort, ties);
            memory?.Keep(slug, pin, ties);
        }
    }

    private IAsyncEnumerable<(string Slug, NodeTies Ties)> Read(HashSet<string> slugs, NodeSort sort, CancellationToken cancellation) => sort switch
    {
        NodeSort.Actor => _reader.FactsAsync(slugs, cancellation),
        NodeSort.Meeting => _reader.MeetingsAsync(slugs, cancellation),
        _ => _reader.ProcessesAsync(slugs, cancellation),
    };

    private void Add(string slug, NodeSort sort, NodeTies ties)
    {
        if (!_parts.TryAdd(slug, ties))
            return;
        Settled = Settled.Shared(ties.Span);
        if (sort != NodeSort.Meeting)
            return;
        _meetings.Add(ties);
        TiesAtMeetings += ties.Count;
    }
}
