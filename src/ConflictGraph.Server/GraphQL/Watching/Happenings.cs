namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>The change feed as happenings. Who comes to a version while it is kept gets the same one, and nothing is read twice at a time.</summary>
public sealed class Happenings(IGraphStore store, Consequences consequences)
{
    /// <summary>How many versions are read at once.</summary>
    private const int PageLength = 20;

    private const int MostVersions = 1000;

    /// <summary>The things and claims of all versions that are kept; of a big import few versions fit.</summary>
    private const int MostThings = 20_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<long, Happening> _kept = [];
    private readonly Queue<Happening> _oldestFirst = [];
    private readonly Dictionary<long, Task<Happening?>> _reading = [];
    private int _things;

    /// <summary>The first version after this one; null if there is none yet.</summary>
    public async Task<Happening?> NextAsync(long version, CancellationToken cancellation)
    {
        Task<Happening?>? reading;
        lock (_lock)
        {
            if (_kept.TryGetValue(version + 1, out var known))
                return known;
            if (!_reading.TryGetValue(version, out reading))
                _reading[version] = reading = Task.Run(() => ReadAsync(version), CancellationToken.None);
        }
        return await reading.WaitAsync(cancellation);
    }

    private async Task<Happening?> ReadAsync(long version)
    {
        IReadOnlyList<Committed> page = [];
        try
        {
            page = await store.ChangesAsync(version, PageLength, CancellationToken.None);
        }
        finally
        {
            lock (_lock)
                _reading.Remove(version);
        }
        lock (_lock)
        {
            Happening[] happenings = [.. page.Select(Keep)];
            while (_oldestFirst.Count > MostVersions || _things > MostThings && _oldestFirst.Count > 1)
                Forget(_oldestFirst.Dequeue());
            return happenings.FirstOrDefault();
        }
    }

    private Happening Keep(Committed committed)
    {
        if (_kept.TryGetValue(committed.Version, out var known))
            return known;
        var happening = _kept[committed.Version] = new(committed, store, consequences);
        _oldestFirst.Enqueue(happening);
        _things += happening.Things;
        return happening;
    }

    private void Forget(Happening happening)
    {
        _kept.Remove(happening.Version);
        _things -= happening.Things;
    }
}
