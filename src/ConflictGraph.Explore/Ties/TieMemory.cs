using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Ties;

/// <summary>
/// Remembers for all readers what the rules settled, as long as nothing is written that could change it: it follows the change feed. Bounded; it
/// serves pins on whole versions, the newest that it has seen and those before it.
/// </summary>
/// <param name="capacity">
/// How much it keeps: a tie weighs one, an edge with its reasons ten. If nothing else is said, all ties of a graph of a million edges.
/// </param>
public sealed class TieMemory(IGraphStore store, long capacity = 8_000_000)
{
    private const int EventsAtOnce = 500;
    private const int FarthestBehind = 5_000;

    private readonly SemaphoreSlim _following = new(1, 1);
    private readonly Lock _lock = new();
    private readonly Generations<string, Entry> _ties = new(capacity);
    private readonly Generations<string, Meetings> _meetingsOf = new(capacity / 4);
    private readonly Generations<string, Neighbours> _neighbours = new(capacity / 4);
    private long _version;

    /// <summary>Forgets what was written since could have changed, up to a version.</summary>
    internal async ValueTask FollowAsync(long version, CancellationToken cancellation)
    {
        if (version <= Volatile.Read(ref _version))
            return;
        await _following.WaitAsync(cancellation);
        try
        {
            while (_version < version)
            {
                if (IsEmpty || version - _version > FarthestBehind)
                {
                    Forget(version, Touched.Everything);
                    return;
                }
                var changes = await store.ChangesAsync(_version, EventsAtOnce, cancellation);
                var touched = await Touched.ByAsync(store, _version, changes, cancellation);
                Forget(changes.Count == 0 ? version : changes[^1].Version, touched);
            }
        }
        finally
        {
            _following.Release();
        }
    }

    internal NodeTies? Find(string slug, Pin pin, Instant at)
    {
        lock (_lock)
            return _ties.Find(slug) is { } known && known.Version <= pin.Version && known.Ties.Span.Holds(at) ? known.Ties : null;
    }

    internal IReadOnlyList<string>? FindMeetingsOf(string actor, Pin pin)
    {
        lock (_lock)
            return _meetingsOf.Find(actor) is { } known && known.Version <= pin.Version ? known.Slugs : null;
    }

    /// <summary>Keeps what was settled at the newest version; of an older one it is not known what was written since.</summary>
    internal void Keep(string slug, Pin pin, NodeTies ties)
    {
        lock (_lock)
        {
            if (pin.Version == _version)
                _ties.Keep(slug, new(ties, pin.Version), 4 + ties.Count);
        }
    }

    internal void KeepMeetingsOf(string actor, Pin pin, IReadOnlyList<string> meetings)
    {
        lock (_lock)
        {
            if (pin.Version == _version)
                _meetingsOf.Keep(actor, new(meetings, pin.Version), 4 + meetings.Count);
        }
    }

    /// <summary>How many things each of some is tied to, as far as it is remembered; -1 where it is not.</summary>
    internal int[] FindNeighbours(List<(string Slug, NodeSort Sort)> nodes, Pin pin, Instant at)
    {
        var counts = new int[nodes.Count];
        lock (_lock)
        {
            for (var i = 0; i < counts.Length; i++)
                counts[i] = _neighbours.Find(nodes[i].Slug) is { } known && known.Version <= pin.Version && known.Span.Holds(at) ? known.Count : -1;
        }
        return counts;
    }

    /// <summary>Keeps how many things some are tied to, until whatever is written.</summary>
    /// <param name="span">For which all ties of them and of what they are tied to are settled.</param>
    internal void KeepNeighbours(List<(string Slug, NodeSort Sort)> nodes, Func<string, int> count, Pin pin, Span span)
    {
        lock (_lock)
        {
            if (pin.Version != _version)
                return;
            foreach (var (slug, _) in nodes)
                _neighbours.Keep(slug, new(count(slug), span, pin.Version), 4);
        }
    }

    /// <summary>Counts reasons that have been worked out meanwhile.</summary>
    internal void Weigh(string slug, NodeTies ties)
    {
        lock (_lock)
        {
            if (_ties.Find(slug) is { } known && ReferenceEquals(known.Ties, ties))
                _ties.Keep(slug, known, 4 + ties.Count + 10 * ties.CountTold);
        }
    }

    private bool IsEmpty
    {
        get
        {
            lock (_lock)
                return _ties.IsEmpty && _meetingsOf.IsEmpty;
        }
    }

    private void Forget(long version, Touched touched)
    {
        lock (_lock)
        {
            _neighbours.Clear();
            if (touched.IsEverything)
            {
                _ties.Clear();
                _meetingsOf.Clear();
            }
            foreach (var slug in touched.Slugs)
            {
                _ties.Remove(slug);
                _meetingsOf.Remove(slug);
            }
            if (touched.AreGroups)
            {
                _ties.RemoveWhere(entry => entry.Ties.HearsGroups);
                _meetingsOf.Clear();
            }
            Volatile.Write(ref _version, version);
        }
    }

    private sealed record Entry(NodeTies Ties, long Version);

    private sealed record Neighbours(int Count, Span Span, long Version);

    private sealed record Meetings(IReadOnlyList<string> Slugs, long Version);
}
