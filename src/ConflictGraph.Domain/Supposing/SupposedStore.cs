using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Supposing;

/// <summary>
/// A store as it would be if a supposition were recorded too. It reads another store through its contract alone, and so lies over any; it stores
/// nothing and does not dispose of what it reads. Made for reads at the supposition's pin. Its pages and counts are of what is stored.
/// </summary>
/// <remarks>An absorbed actor that only the supposition names stands in casefiles under the name of the actor that answers for it.</remarks>
public sealed class SupposedStore(IGraphStore inner, Supposition supposition) : IGraphStore
{
    private readonly SupposedThings supposed = new(supposition);

    public Head Head => inner.Head;

    public async ValueTask<(Instant? Last, Instant? Next)> BoundariesAsync(Pin pin, Instant notAfter, CancellationToken cancellation)
    {
        var (last, next) = await inner.BoundariesAsync(pin, notAfter, cancellation);
        foreach (var at in supposed.BoundariesAt(pin))
        {
            if (at <= notAfter && (last is null || at > last))
                last = at;
            if (at > notAfter && (next is null || at < next))
                next = at;
        }
        return (last, next);
    }

    public async ValueTask<IReadOnlyDictionary<string, Thing>> ThingsAsync(Pin pin, IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        var stored = await inner.ThingsAsync(pin, slugs, cancellation);
        var things = new Dictionary<string, Thing>(StringComparer.Ordinal);
        foreach (var slug in slugs)
        {
            if ((stored.TryGetValue(slug, out var thing) ? supposed.Over(thing) : supposed.Find(slug, pin)) is { } found)
                things[slug] = found;
        }
        return things;
    }

    public async ValueTask<Casefile> CasesAsync(Pin pin, IReadOnlyCollection<string> meetings, CancellationToken cancellation)
    {
        var sought = meetings.ToHashSet(StringComparer.Ordinal);
        var file = new CasefileAssembly(this, supposed, pin);
        file.Add(await inner.CasesAsync(pin, meetings, cancellation));
        var stored = file.Claims.Count;
        file.Add(supposed.ClaimsAt(pin).Where(claim => claim.Statement.Meeting is { } meeting && sought.Contains(meeting)));
        file.Need(sought);
        await file.CompleteAsync(cancellation);
        if (file.Claims.Skip(stored).Any(IsOnGroup) || supposed.ClaimsAt(pin).Any(claim => claim.Statement is MembershipStatement or RoleStatement))
            await AddAffiliationsAsync(file, pin, cancellation);
        return file.Build();
    }

    public async ValueTask<Casefile> FactsAsync(Pin pin, IReadOnlyCollection<FactQuestion> questions, CancellationToken cancellation)
    {
        var file = new CasefileAssembly(this, supposed, pin);
        file.Add(await inner.FactsAsync(pin, questions, cancellation));
        var facts = supposed.ClaimsAt(pin).Where(claim => claim.Statement is FactStatement).ToList();
        if (facts.Count > 0)
        {
            var identity = await IdentitiesAsync(
                pin, questions.Select(question => question.Actor).Concat(facts.SelectMany(claim => claim.Statement.Actors)), cancellation);
            var asked = questions.Select(question => question with { Actor = identity(question.Actor) }).ToHashSet();
            file.Add(facts.Where(claim =>
                FactQuestion.On(claim.Statement).Any(question => asked.Contains(question with { Actor = identity(question.Actor) }))));
        }
        await file.CompleteAsync(cancellation);
        return file.Build();
    }

    public async ValueTask<IReadOnlyDictionary<string, IReadOnlyList<string>>> MeetingsOfAsync(
        Pin pin, IReadOnlyCollection<string> actors, CancellationToken cancellation)
    {
        var claims = supposed.ClaimsAt(pin).ToList();
        if (claims.Count == 0)
            return await inner.MeetingsOfAsync(pin, actors, cancellation);
        var identity = await IdentitiesAsync(pin, actors.Concat(claims.SelectMany(claim => claim.Statement.Actors)), cancellation);
        var above = await CoalitionsAbove.ReadAsync(this, pin, actors.Select(identity), cancellation);
        var stored = await inner.MeetingsOfAsync(pin, above.Everybody, cancellation);
        var claimed = claims.Where(claim => claim.Statement.Meeting is not null)
            .SelectMany(claim => claim.Statement.Actors.Select(identity).Distinct(), (claim, actor) => (actor, claim.Statement.Meeting))
            .ToLookup(pair => pair.actor, pair => pair.Meeting!);
        return actors.Distinct().ToDictionary(actor => actor, actor => (IReadOnlyList<string>)
        [
            .. above.From(identity(actor)).SelectMany(one => stored.GetValueOrDefault(one, []).Concat(claimed[one]))
                .Distinct().Order(StringComparer.Ordinal),
        ]);
    }

    public async ValueTask<IReadOnlyDictionary<TextKey, string>> TextsAsync(
        Pin pin, IReadOnlyCollection<TextKey> keys, CancellationToken cancellation)
    {
        var texts = new Dictionary<TextKey, string>(await inner.TextsAsync(pin, keys, cancellation));
        foreach (var key in keys)
        {
            if (!supposed.TryText(key, out var text))
                continue;
            texts.Remove(key);
            if (text is not null)
                texts[key] = text;
        }
        return texts;
    }

    /// <summary>Pages of what is stored; what is supposed is not listed.</summary>
    public ValueTask<IReadOnlyList<Page>> PagesAsync(Pin pin, IReadOnlyList<PageRequest> requests, CancellationToken cancellation) =>
        inner.PagesAsync(pin, requests, cancellation);

    /// <summary>Counts of what is stored; what is supposed is not counted.</summary>
    public ValueTask<IReadOnlyList<int>> CountsAsync(Pin pin, IReadOnlyList<ThingQuery> queries, CancellationToken cancellation) =>
        inner.CountsAsync(pin, queries, cancellation);

    /// <exception cref="NotSupportedException">Always.</exception>
    public ValueTask<Head?> CommitAsync(JournalEvent journalEvent, long basedOn, CancellationToken cancellation, Instant? recordedAt = null) =>
        throw new NotSupportedException("On top of what is only supposed nothing is stored.");

    /// <summary>What was committed; what is supposed is not among it.</summary>
    public ValueTask<IReadOnlyList<Committed>> ChangesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        inner.ChangesAsync(afterVersion, count, cancellation);

    public ValueTask<Head> NewerAsync(long version, CancellationToken cancellation) => inner.NewerAsync(version, cancellation);

    /// <summary>Names of what is stored; what is supposed is not among it.</summary>
    public ValueTask<NamesPage> NamesAsync(long afterVersion, int count, CancellationToken cancellation) =>
        inner.NamesAsync(afterVersion, count, cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Adds memberships in the coalitions that claims speak of, a level at a time, and the roles of those who speak of groups.</summary>
    private async Task AddAffiliationsAsync(CasefileAssembly file, Pin pin, CancellationToken cancellation)
    {
        var asked = new HashSet<FactQuestion>();
        while (file.Affiliations().Where(asked.Add).ToList() is { Count: > 0 } questions)
        {
            file.Add(await FactsAsync(pin, questions, cancellation));
            await file.CompleteAsync(cancellation);
        }
    }

    private async Task<Func<string, string>> IdentitiesAsync(Pin pin, IEnumerable<string> actors, CancellationToken cancellation)
    {
        var things = await inner.ThingsAsync(pin, actors.ToHashSet(StringComparer.Ordinal), cancellation);
        return actor => things.TryGetValue(actor, out var thing) && thing is Actor ? thing.Slug : actor;
    }

    private static bool IsOnGroup(Claim claim) => claim.Statement is SubjectStatement { Subject: GroupSubject };
}
