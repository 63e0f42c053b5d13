using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore;

/// <summary>Finds contradictions: about one meeting, about one actor, or everywhere.</summary>
internal sealed class ContradictionFinder(IGraphStore store, Pin pin, Instant at)
{
    private const int MeetingsAtOnce = 20;
    private const int QuestionsAtOnce = 500;
    private const int PageSize = 500;

    /// <summary>In no particular order.</summary>
    /// <param name="meeting">Only those about this meeting.</param>
    /// <param name="actor">Only those about this actor.</param>
    public async Task<IReadOnlyList<Contradiction>> FindAsync(string? meeting, string? actor, CancellationToken cancellation)
    {
        var things = await store.ThingsAsync(pin, [.. new[] { meeting, actor }.OfType<string>()], cancellation);
        if (meeting is not null && things.GetValueOrDefault(meeting) is null || actor is not null && things.GetValueOrDefault(actor) is not Actor)
            return [];
        var identity = actor is null ? null : things[actor].Slug;
        var found = new List<Contradiction>();
        await foreach (var chunk in MeetingsAsync(meeting, identity, cancellation))
        {
            var file = await store.CasesAsync(pin, chunk, cancellation);
            var resolver = new Resolver(file, at);
            foreach (var slug in chunk.Where(file.Meetings.ContainsKey))
            {
                cancellation.ThrowIfCancellationRequested();
                found.AddRange(resolver.Contradictions(slug).Where(one => identity is null || one.Actor == identity));
            }
        }
        if (meeting is null)
            found.AddRange(identity is null ? await EverywhereAsync(cancellation) : await DisputesAsync(QuestionsOn(identity), cancellation));
        return found;
    }

    private async IAsyncEnumerable<string[]> MeetingsAsync(
        string? meeting, string? actor, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        if (meeting is not null)
            yield return [meeting];
        else if (actor is not null)
        {
            foreach (var chunk in (await store.MeetingsOfAsync(pin, [actor], cancellation))[actor].Chunk(MeetingsAtOnce))
                yield return chunk;
        }
        else
        {
            await foreach (var page in PagesAsync(new MeetingQuery(), cancellation))
            {
                foreach (var chunk in page.Select(thing => thing.Slug).Chunk(MeetingsAtOnce))
                    yield return chunk;
            }
        }
    }

    /// <summary>The disputes on facts that belong to no meeting: where there is one, somebody denied something.</summary>
    private async Task<List<Contradiction>> EverywhereAsync(CancellationToken cancellation)
    {
        var found = new List<Contradiction>();
        var asked = new HashSet<FactQuestion>();
        await foreach (var page in PagesAsync(new ClaimQuery { IsDenial = true, IncludeRetracted = true }, cancellation))
        {
            var named = page.Cast<Claim>().Where(claim => claim.Statement.Meeting is null).Select(claim => FactQuestion.On(claim.Statement).First()).ToList();
            var actors = await store.ThingsAsync(pin, named.Select(question => question.Actor).ToHashSet(), cancellation);
            var questions = named.Select(question => question with { Actor = actors.GetValueOrDefault(question.Actor)?.Slug ?? question.Actor }).Where(asked.Add).ToList();
            found.AddRange(await DisputesAsync(questions, cancellation));
        }
        return found;
    }

    private async Task<List<Contradiction>> DisputesAsync(IReadOnlyList<FactQuestion> questions, CancellationToken cancellation)
    {
        var found = new List<Contradiction>();
        foreach (var chunk in questions.Chunk(QuestionsAtOnce))
        {
            var resolver = new Resolver(await store.FactsAsync(pin, chunk, cancellation), at);
            found.AddRange(chunk.SelectMany(resolver.Disputes).Where(dispute => dispute.Meeting is null));
        }
        return found;
    }

    private static FactQuestion[] QuestionsOn(string actor) =>
        [new(actor, FactEnd.RolesOf), new(actor, FactEnd.MembershipsOf), new(actor, FactEnd.SupportBy)];

    private async IAsyncEnumerable<IReadOnlyList<Thing>> PagesAsync(
        ThingQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        Keyset? after = null;
        for (var hasMore = true; hasMore;)
        {
            var page = (await store.PagesAsync(pin, [new PageRequest(query, PageSize, After: after)], cancellation))[0];
            yield return [.. page.Rows.Select(row => row.Thing)];
            hasMore = page.HasMore && page.Rows.Count > 0;
            after = page.Rows.Count > 0 ? page.Rows[^1].Place : null;
        }
    }
}
