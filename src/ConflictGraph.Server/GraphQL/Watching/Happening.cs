namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>A version of the data and what it brought, worked out once for all who watch, and only if somebody does.</summary>
public sealed class Happening
{
    private readonly IGraphStore _store;
    private readonly Committed _committed;
    private readonly Pin _pin;
    private readonly OnceForAll<IReadOnlyList<News<PositionChange>>> _changes;
    private readonly OnceForAll<IReadOnlyList<News<Claim>>> _claims;

    public Happening(Committed committed, IGraphStore store, Consequences consequences)
    {
        (_committed, _store, _pin) = (committed, store, new Pin(committed.Version, null));
        _changes = new(async () => await WithNamesAsync(
            (await consequences.OfAsync(committed, int.MaxValue, CancellationToken.None)).First, change => (change.Meeting, [change.Actor])));
        _claims = new(async () => await WithNamesAsync(ClaimsIn(committed.Event), claim => (claim.Statement.Meeting, claim.Statement.Actors)));
    }

    public long Version => _committed.Version;

    /// <summary>How many things and claims it brought.</summary>
    public int Things => _committed.Event is RecordEvent record ? record.Things.Count : 1;

    /// <summary>The positions that became others, by the slug of the meeting and the name of the actor.</summary>
    public Task<IReadOnlyList<News<PositionChange>>> ChangesAsync(CancellationToken cancellation) => _changes.GetAsync(cancellation);

    /// <summary>The claims that were recorded, in their order.</summary>
    public Task<IReadOnlyList<News<Claim>>> ClaimsAsync(CancellationToken cancellation) => _claims.GetAsync(cancellation);

    /// <summary>
    /// A reading of this version at the moment of the recording. Its ids carry that moment, so that no cache takes what is told late for what is now,
    /// and <c>node</c> gives it back.
    /// </summary>
    public MomentReading Reading() => new(_store, _pin, _committed.RecordedAt, NodeId.Suffix(_committed.RecordedAt, _committed.RecordedAt));

    private static IEnumerable<Claim> ClaimsIn(JournalEvent journalEvent) => journalEvent switch
    {
        RecordEvent record => record.Things.OfType<Claim>(),
        RetractEvent { Replacement: { } replacement } => [replacement],
        _ => [],
    };

    private async Task<IReadOnlyList<News<T>>> WithNamesAsync<T>(IEnumerable<T> all, Func<T, (string? Meeting, IEnumerable<string> Actors)> about)
    {
        (T What, string? Meeting, string[] Actors)[] told = [.. all.Select(one => (one, about(one).Meeting, about(one).Actors.Distinct().ToArray()))];
        string[] named = [.. told.SelectMany(one => one.Actors).Distinct()];
        var things = named.Length == 0 ? new Dictionary<string, Thing>() : await _store.ThingsAsync(_pin, named, CancellationToken.None);
        return [.. told.Select((one, index) => new News<T>(index, one.What, one.Meeting, NamesOf(one.Actors, things)))];
    }

    private static HashSet<string> NamesOf(IEnumerable<string> actors, IReadOnlyDictionary<string, Thing> things)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slug in actors)
        {
            names.Add(slug);
            if (things.GetValueOrDefault(slug) is Actor answering)
                names.UnionWith([answering.Slug, .. answering.Absorbed]);
        }
        return names;
    }
}
