using ConflictGraph.Explore;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>
/// What one request reads at one moment. Things that came with a casefile are not asked for again. Several fields may ask at once, as they do where a
/// store takes its time.
/// </summary>
/// <param name="at">The moment of the world that is asked about.</param>
/// <param name="idSuffix">What follows the slug in the ids of what is shown.</param>
/// <param name="memory">Ties that are remembered for all requests; null where nothing is.</param>
/// <param name="verdicts">Meetings that are remembered for all requests; null where nothing is.</param>
public sealed class MomentReading(IGraphStore store, Pin pin, Instant at, string idSuffix, TieMemory? memory = null, VerdictMemory? verdicts = null)
{
    private readonly KeptFiles _kept = new();

    public string IdSuffix => idSuffix;

    /// <summary>The state that is read.</summary>
    public Pin Pin => pin;

    /// <summary>The moment of the world that is asked about.</summary>
    public Instant At => at;

    /// <summary>The same moment as it would be if more were recorded. Its ids say so, so that no cache takes them for what is there.</summary>
    public MomentReading Supposing(Supposition supposition) => new(new SupposedStore(store, supposition), supposition.Pin, at, $"{idSuffix}?supposed");

    /// <summary>Looks around at this moment.</summary>
    public Explorer Explorer => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(store, pin, at, memory));

    /// <summary>The thing with this slug, of whatever kind; an absorbed actor as the one that answers for it.</summary>
    public Batch<string, Thing?> Things => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (slugs, cancellation) =>
        (await store.ThingsAsync(pin, slugs, cancellation)).GetValueOrDefault, _kept.Find));

    /// <summary>The thing with this slug, even if it was only recorded after the moment of which is asked what was known by then.</summary>
    public Batch<string, Thing?> EverRecorded => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (slugs, cancellation) =>
        (await store.ThingsAsync(pin with { KnownAt = null }, slugs, cancellation)).GetValueOrDefault));

    /// <summary>Everything about a meeting that the rules settle.</summary>
    public Batch<string, MeetingCase> Cases =>
        field ?? LazyInitializer.EnsureInitialized(ref field, () => new(new CaseReading(store, pin, at, _kept, verdicts).ReadAsync));

    public Batch<FactQuestion, IReadOnlyList<Fact>> Facts => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (questions, cancellation) =>
    {
        var file = _kept.Keep(await store.FactsAsync(pin, questions, cancellation));
        var resolver = new Resolver(file, at);
        return question => resolver.Facts(question with { Actor = file.Identity(question.Actor) });
    }));

    /// <summary>The slugs of the meetings for which an actor may have a position.</summary>
    public Batch<string, IReadOnlyList<string>> MeetingsOf => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (actors, cancellation) =>
    {
        var meetings = await store.MeetingsOfAsync(pin, actors, cancellation);
        return actor => meetings.GetValueOrDefault(actor) ?? [];
    }));

    public Batch<PageRequest, Page> Pages => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (requests, cancellation) =>
    {
        var pages = requests.Zip(await store.PagesAsync(pin, requests, cancellation)).ToDictionary();
        return request => KeepRows(pages[request]);
    }));

    public Batch<ThingQuery, int> Counts => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (queries, cancellation) =>
    {
        var counts = queries.Zip(await store.CountsAsync(pin, queries, cancellation)).ToDictionary();
        return query => counts[query];
    }));

    public Batch<TextKey, string?> Texts => field ?? LazyInitializer.EnsureInitialized(ref field, () => new(async (keys, cancellation) =>
        (await store.TextsAsync(pin, keys, cancellation)).GetValueOrDefault));

    /// <summary>The thing that <see cref="Things"/> would give, where it came with a casefile; null where it may have to be read.</summary>
    public Thing? AtHand(string slug) => _kept.Find(slug);

    /// <summary>The thing under the name that it had in the claims; for what came without a casefile, under the one that answers for it.</summary>
    public Lookup<Thing?> Named(string slug) =>
        _kept.Named(slug) is { } thing ? Lookup.Of<Thing?>(thing) : Things.Load(slug);

    /// <summary>What <see cref="Named"/> has given already; null for what there is not, or was not looked up.</summary>
    public Thing? Seen(string slug) => _kept.Named(slug) ?? (Things.TryGet(slug, out var thing) ? thing : null);

    private Page KeepRows(Page page)
    {
        foreach (var (_, thing) in page.Rows)
            Things.Prime(thing.Slug, thing);
        return page;
    }
}
