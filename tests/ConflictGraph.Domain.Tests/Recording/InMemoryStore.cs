using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Recording;

/// <summary>As much of a store as recording needs. It keeps texts and long quotes apart, as the real ones do.</summary>
internal sealed class InMemoryStore : IGraphStore
{
    private const int LongQuote = 200;

    private readonly Dictionary<string, Thing> things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mergedInto = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, string> texts = [];

    public Head Head { get; private set; } = new(0, null);

    public List<RecordEvent> Events { get; } = [];

    public int ThingReads { get; private set; }

    public int TextReads { get; private set; }

    /// <summary>What others do just before each commit; a version that they bring makes the commit fail.</summary>
    public Action? Meanwhile { get; set; }

    public Thing? Find(string slug) => things.GetValueOrDefault(mergedInto.GetValueOrDefault(slug, slug));

    public string? TextOf(string document) => texts.GetValueOrDefault(TextKey.OfDocument(document));

    public void Merge(string keep, string absorb)
    {
        mergedInto[absorb] = keep;
        things[keep] = (Actor)things[keep] with { Absorbed = [absorb] };
        Advance();
    }

    public void Advance() => Head = new(Head.Version + 1, new Instant(1_500_000_000_000 + Head.Version));

    public void Put(Thing thing)
    {
        things[thing.Slug] = thing switch
        {
            Document document => Keep(document),
            Claim claim => Keep(claim),
            Actor actor when things.GetValueOrDefault(actor.Slug) is Actor before => actor with { Absorbed = before.Absorbed },
            _ => thing,
        };
        Advance();
    }

    public ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        Assert.Equal(Head.Version, pin.Version);
        ThingReads++;
        var found = slugs.Where(slug => Find(slug) is not null).ToDictionary(slug => slug, slug => Find(slug)!);
        return ValueTask.FromResult<IReadOnlyDictionary<string, Thing>>(found);
    }

    public ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation)
    {
        TextReads++;
        return ValueTask.FromResult<IReadOnlyDictionary<TextKey, string>>(keys.Where(texts.ContainsKey).ToDictionary(key => key, key => texts[key]));
    }

    public ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null)
    {
        Meanwhile?.Invoke();
        if (Head.Version != basedOn)
            return ValueTask.FromResult<Head?>(null);
        var record = Assert.IsType<RecordEvent>(journalEvent);
        Events.Add(record);
        foreach (var thing in record.Things)
            Put(thing);
        Head = new(basedOn + 1, Head.RecordedAt);
        return ValueTask.FromResult<Head?>(Head);
    }

    public ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask<Head> NewerAsync(long version, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Document Keep(Document document)
    {
        texts.Remove(TextKey.OfDocument(document.Slug));
        if (document.Text is { } text)
            texts[TextKey.OfDocument(document.Slug)] = text;
        return document with { Text = null, HasText = document.Text is not null };
    }

    private Claim Keep(Claim claim) => claim with
    {
        RecordedAt = claim.RecordedAt == default ? new Instant(1_500_000_000_000) : claim.RecordedAt,
        Evidence = claim.Evidence.Select((evidence, index) => Keep(evidence, new(claim.Slug, index))).ToValueList(),
    };

    private Evidence Keep(Evidence evidence, TextKey key)
    {
        if (evidence.Quote is not { Length: > LongQuote } quote)
            return evidence;
        texts[key] = quote;
        return evidence with { Quote = null, QuoteIsApart = true };
    }
}
