using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Storage;

/// <summary>A store that is nothing but its list of events, and replays all of it for each read. What it says is what the contract says, slowly.</summary>
internal sealed class ReplayStore : IGraphStore
{
    private readonly List<Committed> events = [];
    private readonly Dictionary<TextKey, string> texts = [];

    public Head Head => new(events.Count, events.Count == 0 ? null : events[^1].RecordedAt);

    /// <summary>The store's clock.</summary>
    public Instant Now { get; set; } = PartialDateFormat.Parse("2017-06-01").Start;

    public IReadOnlyList<Committed> Events => events;

    /// <summary>What others do just before the next commit.</summary>
    public Action? Meanwhile { get; set; }

    public Replay At(Pin pin) => new(events, pin);

    public ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null)
    {
        var meanwhile = Meanwhile;
        Meanwhile = null;
        meanwhile?.Invoke();
        return ValueTask.FromResult(Head.Version == basedOn ? Commit(journalEvent) : null);
    }

    public Head? Commit(JournalEvent journalEvent)
    {
        var at = Head.RecordedAt is { } last && last >= Now ? last.Plus(1) : Now;
        events.Add(new(Head.Version + 1, at, journalEvent switch
        {
            RecordEvent record => new RecordEvent([.. record.Things.Select(thing => Kept(thing, at))]),
            RetractEvent { Replacement: { } claim } retract => retract with { Replacement = (Claim)Kept(claim, at) },
            _ => journalEvent,
        }));
        return Head;
    }

    public ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return ValueTask.FromResult<IReadOnlyList<Committed>>([.. events.Skip((int)afterVersion).Take(count)]);
    }

    public ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        var replay = At(pin);
        return ValueTask.FromResult<IReadOnlyDictionary<string, Thing>>(
            slugs.Distinct().Where(slug => replay.Answering(slug) is not null).ToDictionary(slug => slug, slug => replay.Answering(slug)!));
    }

    public ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation) =>
        ValueTask.FromResult(At(pin).Cases(meetings));

    public ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation) =>
        ValueTask.FromResult(At(pin).Facts(questions));

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation)
    {
        var replay = At(pin);
        return ValueTask.FromResult<IReadOnlyDictionary<string, IReadOnlyList<string>>>(
            actors.Distinct().ToDictionary(actor => actor, replay.MeetingsOf));
    }

    public ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation)
    {
        var all = At(pin).Boundaries().Order().Select(at => (Instant?)at).ToList();
        return ValueTask.FromResult((all.LastOrDefault(at => at <= notAfter), all.FirstOrDefault(at => at > notAfter)));
    }

    public ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyDictionary<TextKey, string>>(keys.Where(texts.ContainsKey).ToDictionary(key => key, key => texts[key]));

    /// <summary>Only claims can be asked for, by speaker, document or outlet, and documents by what they derive from.</summary>
    public ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<Page>>([.. requests.Select(At(pin).Page)]);

    public ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<Head> NewerAsync(long version, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Thing Kept(Thing thing, Instant at)
    {
        if (thing is Claim claim)
            return claim.RecordedAt == default ? claim with { RecordedAt = at } : claim;
        if (thing is Document { Text: { } text } document)
        {
            texts[TextKey.OfDocument(document.Slug)] = text;
            return document with { Text = null, HasText = true };
        }
        return thing is Actor actor ? actor with { Absorbed = [] } : thing;
    }
}
