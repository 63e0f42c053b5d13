using ConflictGraph.Domain;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j;

namespace ConflictGraph.Testing;

/// <summary>
/// An empty store in the one Neo4j that all tests share: it waits for its turn when it is first used, and is emptied then; its turn ends when it is
/// disposed. So properties may open as many as they like at once.
/// </summary>
/// <param name="clock">Takes the place of the database's clock; null for that.</param>
public sealed class Neo4jTurn(TimeProvider? clock) : IGraphStore
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private readonly SemaphoreSlim _opening = new(1, 1);
    private Neo4jStore? _store;
    private bool _isClosed;

    /// <summary>Empty until it is used.</summary>
    public Head Head => _store?.Head ?? new Head(0, null);

    public async ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation) =>
        await (await OpenAsync()).BoundariesAsync(pin, notAfter, cancellation);

    public async ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        await (await OpenAsync()).ThingsAsync(pin, slugs, cancellation);

    public async ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation) =>
        await (await OpenAsync()).CasesAsync(pin, meetings, cancellation);

    public async ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation) =>
        await (await OpenAsync()).FactsAsync(pin, questions, cancellation);

    public async ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation) => await (await OpenAsync()).MeetingsOfAsync(pin, actors, cancellation);

    public async ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation) =>
        await (await OpenAsync()).PagesAsync(pin, requests, cancellation);

    public async ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation) =>
        await (await OpenAsync()).CountsAsync(pin, queries, cancellation);

    public async ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation) =>
        await (await OpenAsync()).TextsAsync(pin, keys, cancellation);

    public async ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null) =>
        await (await OpenAsync()).CommitAsync(journalEvent, basedOn, cancellation, recordedAt);

    public async ValueTask<Head?> LoadAsync(IReadOnlyList<Committed> history, CancellationToken cancellation) =>
        await (await OpenAsync()).LoadAsync(history, cancellation);

    public async ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        await (await OpenAsync()).ChangesAsync(afterVersion, count, cancellation);

    public async ValueTask<Head> NewerAsync(long version, CancellationToken cancellation) => await (await OpenAsync()).NewerAsync(version, cancellation);

    public async ValueTask<NamesPage> NamesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        await (await OpenAsync()).NamesAsync(afterVersion, count, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _opening.WaitAsync();
        try
        {
            if (_isClosed)
                return;
            _isClosed = true;
            if (_store is null)
                return;
            await _store.DisposeAsync();
            Turn.Release();
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<Neo4jStore> OpenAsync()
    {
        if (_store is { } there)
            return there;
        await _opening.WaitAsync();
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return _store ??= await OpenEmptyAsync();
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task<Neo4jStore> OpenEmptyAsync()
    {
        await Turn.WaitAsync();
        try
        {
            var neo4j = await SharedNeo4j.EmptiedAsync();
            var store = Neo4jStore.Open(neo4j.Options(), clock: clock);
            await store.RefreshAsync(default);
            return store;
        }
        catch
        {
            Turn.Release();
            throw;
        }
    }
}
