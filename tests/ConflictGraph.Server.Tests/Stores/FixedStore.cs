using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Server.Tests.Stores;

/// <summary>Some things that never change, for tests of what lies in front of the store. Of a query's conditions it knows only the kind of thing.</summary>
public sealed class FixedStore(params Thing[] things) : IGraphStore
{
    private readonly Dictionary<string, Thing> _things = things.ToDictionary(thing => thing.Slug);
    private readonly TaskCompletionSource _waitedFor = new();

    /// <summary>What every read throws, if anything.</summary>
    public Exception? Failure { get; set; }

    /// <summary>What pages and counts wait for, if anything.</summary>
    public Func<CancellationToken, Task>? Delay { get; set; }

    /// <summary>Ends when somebody waits for something newer.</summary>
    public Task IsWaitedFor => _waitedFor.Task;

    public Head Head { get; } = new(1, Instant.Of(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));

    public ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation) =>
        Answer<(Instant?, Instant?)>((Instant.Earliest, null));

    public ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        Answer<IReadOnlyDictionary<string, Thing>>(slugs.Where(_things.ContainsKey).ToDictionary(slug => slug, slug => _things[slug]));

    public ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation) => Answer(Casefile.Empty);

    public ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation) => Answer(Casefile.Empty);

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation) =>
        Answer<IReadOnlyDictionary<string, IReadOnlyList<string>>>(new Dictionary<string, IReadOnlyList<string>>());

    public async ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation)
    {
        await (Delay?.Invoke(cancellation) ?? Task.CompletedTask);
        return await Answer<IReadOnlyList<Page>>([.. requests.Select(PageOf)]);
    }

    public async ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation)
    {
        await (Delay?.Invoke(cancellation) ?? Task.CompletedTask);
        return await Answer<IReadOnlyList<int>>([.. queries.Select(query => Rows(query).Count())]);
    }

    public ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation) =>
        Answer<IReadOnlyDictionary<TextKey, string>>(new Dictionary<TextKey, string>());

    public ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        Answer<IReadOnlyList<Committed>>([]);

    /// <summary>Nothing newer ever comes.</summary>
    public async ValueTask<Head> NewerAsync(long version, CancellationToken cancellation)
    {
        if (version < Head.Version)
            return Head;
        _waitedFor.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellation);
        return Head;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private ValueTask<T> Answer<T>(T answer) => Failure is null ? ValueTask.FromResult(answer) : ValueTask.FromException<T>(Failure);

    private Page PageOf(PageRequest request)
    {
        int Compare(Keyset left, Keyset right) => request.Query.Descending ? right.CompareTo(left) : left.CompareTo(right);
        var between = Rows(request.Query)
            .Where(row => request.After is not { } after || Compare(row.Place, after) > 0)
            .Where(row => request.Before is not { } before || Compare(row.Place, before) < 0)
            .ToArray();
        var rows = request.Backward ? between.TakeLast(request.Count) : between.Take(request.Count);
        return new Page([.. rows], between.Length > request.Count);
    }

    private IEnumerable<(Keyset Place, Thing Thing)> Rows(ThingQuery query)
    {
        var rows = _things.Values
            .Where(thing => query is ActorQuery && thing is Actor || query is MeetingQuery && thing is Meeting || query is ProcessQuery && thing is Process
                || query is OutletQuery && thing is Outlet || query is DocumentQuery && thing is Document || query is ClaimQuery && thing is Claim)
            .Select(thing => (Place: new Keyset(Key(thing), thing.Slug), thing))
            .OrderBy(row => row.Place);
        return query.Descending ? rows.Reverse() : rows;
    }

    private static string Key(Thing thing) => thing switch
    {
        Actor actor => SortKeys.OfName(actor.Name),
        Meeting meeting => SortKeys.OfDate(meeting.Starts),
        Outlet outlet => SortKeys.OfName(outlet.Name),
        _ => "",
    };
}
