using ConflictGraph.Domain;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Following;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Projecting;
using ConflictGraph.Neo4j.Querying;
using ConflictGraph.Neo4j.Reading;
using ConflictGraph.Neo4j.Reading.Paging;
using ConflictGraph.Neo4j.Writing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConflictGraph.Neo4j;

/// <summary>
/// The store that several servers can share: the graph in Neo4j. Nothing of it is kept in memory but the newest version that is known, so every read
/// asks the database, in one statement for whatever it is that a request reads at once.
/// </summary>
public sealed class Neo4jStore : IGraphStore
{
    private readonly QueryApi _api;
    private readonly HeadFollower _follower;
    private readonly Writer _writer;
    private readonly PageReader _pages;
    private readonly ChangeReader _changes;
    private readonly Projector? _projector;

    private Neo4jStore(Neo4jOptions options, ILogger? log, TimeProvider? clock)
    {
        _api = new(options, log);
        _follower = new(_api, options.PollInterval);
        _writer = new(_api, clock);
        _pages = new(_api);
        _changes = new(_api);
        _projector = options.Projects ? new(this, _api, log ?? NullLogger.Instance) : null;
    }

    /// <summary>Opens the store without waiting for the database, which may come later; until then every call says that it is not there.</summary>
    /// <param name="clock">Takes the place of the database's clock, for tests that tell the time themselves.</param>
    public static Neo4jStore Open(Neo4jOptions options, ILogger? log = null, TimeProvider? clock = null) => new(options, log, clock);

    /// <exception cref="StoreUnavailableException">The database has not been reached yet.</exception>
    public Head Head => _follower.Head;

    /// <summary>Asks the database for its newest version now.</summary>
    /// <exception cref="StoreUnavailableException">It does not answer, or is not ready.</exception>
    public async ValueTask RefreshAsync(CancellationToken cancellation)
    {
        await _follower.RequireAsync(cancellation);
        await _follower.AskAsync(cancellation);
    }

    public ValueTask<Head> NewerAsync(long version, CancellationToken cancellation) => _follower.NewerAsync(version, cancellation);

    public async ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation)
    {
        var parameters = Pinned.With(pin, ("notAfter", notAfter.Milliseconds), ("after", Place.InFrontOf(notAfter.Plus(1))));
        var rows = await ReadAsync(ThingStatements.Boundaries, parameters, Around.Read, cancellation);
        return rows[0];
    }

    public async ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        var found = new Dictionary<string, Thing>(slugs.Count, StringComparer.Ordinal);
        if (slugs.Count > 0)
            await ReadAsync(ThingStatements.Things, Pinned.With(pin, ("slugs", slugs.Distinct())), row => ThingRows.AddTo(found, row), cancellation);
        return found;
    }

    public async ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation)
    {
        var file = new CasefileRows();
        await ReadAsync(CaseStatements.Cases, Pinned.With(pin, ("meetings", meetings.Distinct())), file.Read, cancellation);
        return file.Build();
    }

    public async ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation)
    {
        var file = new CasefileRows();
        var asked = questions.Distinct().Select(question => new { question.Actor, End = FactEnds.TypeOf(question.End) });
        await ReadAsync(CaseStatements.Facts, Pinned.With(pin, ("questions", asked), ("meetings", Array.Empty<string>())), file.Read, cancellation);
        return file.Build();
    }

    public async ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation)
    {
        var found = actors.Distinct().ToDictionary(actor => actor, _ => (IReadOnlyList<string>)[], StringComparer.Ordinal);
        await ReadAsync(ThingStatements.MeetingsOf, Pinned.With(pin, ("actors", found.Keys)), row =>
            found[row[0].GetString()!] = [.. row[1].Texts().Order(StringComparer.Ordinal)], cancellation);
        return found;
    }

    public async ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation)
    {
        await _follower.RequireAsync(cancellation);
        return await _pages.PagesAsync(pin, requests, cancellation);
    }

    public async ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation)
    {
        await _follower.RequireAsync(cancellation);
        return await _pages.CountsAsync(pin, queries, cancellation);
    }

    public async ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(
        Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation)
    {
        var texts = new Dictionary<TextKey, string>(keys.Count);
        var documents = keys.Where(key => key.Part < 0).Select(key => key.Owner).Distinct();
        var quotes = keys.Where(key => key.Part >= 0).Distinct();
        if (keys.Count > 0)
        {
            await ReadAsync(ThingStatements.Texts, Pinned.With(pin, ("documents", documents), ("quotes", quotes)), row =>
                texts[new(row[0].GetString()!, row[1].GetInt32())] = row[2].GetString()!, cancellation);
        }
        return texts;
    }

    /// <exception cref="StoreUnavailableException">The event was not written, or it is not known whether it was; the message says which.</exception>
    /// <exception cref="ArgumentException">The event does not fit what is there, and should never have been let through to here.</exception>
    public async ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null)
    {
        cancellation.ThrowIfCancellationRequested();
        await _follower.RequireAsync(cancellation);
        if (Head.Version > basedOn)
            return null;
        var (isWritten, head) = await _writer.WriteAsync([(journalEvent, recordedAt)], basedOn, cancellation);
        _follower.Learn(head);
        return isWritten ? head : null;
    }

    /// <summary>All of them in one statement, or none.</summary>
    /// <exception cref="StoreUnavailableException">They were not written, or it is not known whether they were; the message says which.</exception>
    public async ValueTask<Head?> LoadAsync(IReadOnlyList<Committed> history, CancellationToken cancellation)
    {
        Committed.Check(history);
        await _follower.RequireAsync(cancellation);
        var (isWritten, head) = await _writer.LoadAsync(
            [.. history.Select(one => (one.Event, (Instant?)one.RecordedAt))], history[0].Version - 1, cancellation);
        _follower.Learn(head);
        return isWritten ? head : null;
    }

    public async ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        await _follower.RequireAsync(cancellation);
        return await _changes.ReadAsync(afterVersion, Head.Version, count, cancellation);
    }

    public async ValueTask<NamesPage> NamesAsync(long afterVersion, int count, CancellationToken cancellation)
    {
        await _follower.RequireAsync(cancellation);
        return await _changes.NamesAsync(afterVersion, Head.Version, count, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_projector is not null)
            await _projector.DisposeAsync();
        await _follower.DisposeAsync();
        _api.Dispose();
    }

    private async Task<List<T>> ReadAsync<T>(
        Cypher statement, Dictionary<string, object?> parameters, Func<System.Text.Json.JsonElement, T> read, CancellationToken cancellation)
    {
        await _follower.RequireAsync(cancellation);
        return await _api.ReadAsync(statement, parameters, read, cancellation);
    }
}
