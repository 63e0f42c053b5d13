using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Supposing;
using ConflictGraph.Domain.Tests.Storage;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Supposing;

/// <summary>What is supposed on top of a store reads as if it had been recorded: the same answers, things and lists as afterwards.</summary>
public sealed class SupposedStorePropertyTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public Task What_is_supposed_reads_as_if_it_were_recorded() =>
        Gen.Select(Step.Several, Step.Several, Gen.Int[0, 5], Gen.Int[0, 5]).SampleAsync(async (before, then, keep, absorb) =>
        {
            var newsroom = await NewsroomAsync(before);
            // The words differ where only the supposition names an absorbed actor: its own name is not to be had.
            var inWords = !(await newsroom.MergeAsync(Step.Everybody[keep], Step.Everybody[absorb])).IsChange;
            newsroom.Store.Now = newsroom.Store.Now.Plus(5_000);
            var pin = newsroom.Newest;
            var supposition = (await newsroom.Recorder.SupposeAsync(DraftOf(then, newsroom), pin, None)).Supposition;
            if (supposition is null)
                return;
            var supposed = new SupposedStore(newsroom.Store, supposition);
            var reads = await ReadsAsync(supposed, pin, inWords);
            var boundaries = await BoundariesAsync(supposed, pin);
            newsroom.Store.Commit(new RecordEvent(supposition.Things));
            Assert.Equal(await ReadsAsync(newsroom.Store, newsroom.Newest, inWords), reads);
            // A boundary too many does no harm, one too few does.
            Assert.All(await BoundariesAsync(newsroom.Store, newsroom.Newest), (real, index) => Assert.True(
                (real.Last is null || boundaries[index].Last >= real.Last) && (real.Next is null || boundaries[index].Next <= real.Next)));
        }, iter: 150);

    [Fact]
    public Task A_dry_run_brings_what_the_real_call_brings_and_that_is_all_that_differs() =>
        Gen.Select(Step.Several, Step.Several).SampleAsync(async (before, then) =>
        {
            var newsroom = await NewsroomAsync(before);
            var consequences = new Consequences(newsroom.Store);
            var draft = DraftOf(then, newsroom);
            var now = newsroom.Store.Now = newsroom.Store.Now.Plus(5_000);
            var pin = newsroom.Newest;
            if ((await newsroom.Recorder.RecordAsync(draft, true, None)).Supposition is not { } would)
                return;
            var dry = await consequences.OfAsync(would, 100, None);
            var real = await consequences.OfAsync((await newsroom.RecordAsync(draft)).Supposition!, 100, None);
            Assert.Equal(dry.First.Select(Told), real.First.Select(Told));
            Assert.Equal(dry.Total, dry.First.Count);

            var differing = Differing(newsroom.Store.At(pin).Cases(Step.Meetings), newsroom.Store.At(newsroom.Newest).Cases(Step.Meetings), now);
            Assert.Empty(differing.Except(dry.First.Select(change => $"{change.Meeting} {change.Actor}")));

            static string Told(Domain.LookingBack.PositionChange change) =>
                $"{change.At} {change.Moment} {change.RecordedAt} {change.Because} {(change.Before is { } was ? Answers.Of(was, change.Moment) : "")} {Answers.Of(change.After, change.Moment)}";
        }, iter: 150);

    private static List<string> Differing(Casefile before, Casefile after, Instant at)
    {
        var (was, now) = (new Domain.Resolution.Resolver(before, at), new Domain.Resolution.Resolver(after, at));
        return
        [
            .. from meeting in Step.Meetings
               from actor in Step.Everybody
               let one = was.PositionOf(meeting, actor)
               let other = now.PositionOf(meeting, actor)
               where (one.Side, one.Participation, one.Status, one.DecidedBy, one.Stance) != (other.Side, other.Participation, other.Status, other.DecidedBy, other.Stance)
               select $"{meeting} {actor}",
        ];
    }

    private static async Task<Newsroom> NewsroomAsync(IEnumerable<Step> steps)
    {
        var newsroom = Newsroom.Empty().On("2017-02-01");
        await newsroom.RecordAsync(Step.Start);
        await newsroom.RecordAsync(DraftOf(steps, newsroom));
        return newsroom;
    }

    /// <summary>All steps in one input; of several on one thing that is no claim the first.</summary>
    private static RecordDraft DraftOf(IEnumerable<Step> steps, Newsroom newsroom)
    {
        var known = newsroom.Store.At(newsroom.Newest);
        var draft = new RecordDraft();
        foreach (var step in steps)
        {
            if (step.DraftOn(known, draft.Claims) is not { } more)
                continue;
            draft = new()
            {
                Outlets = [.. draft.Outlets.Concat(more.Outlets).DistinctBy(one => one.Id)],
                Documents = [.. draft.Documents.Concat(more.Documents).DistinctBy(one => one.Id)],
                Actors = [.. draft.Actors.Concat(more.Actors).DistinctBy(one => one.Id)],
                Meetings = [.. draft.Meetings.Concat(more.Meetings).DistinctBy(one => one.Id)],
                Claims = [.. draft.Claims, .. more.Claims],
            };
        }
        return draft;
    }

    private static async Task<List<(Instant? Last, Instant? Next)>> BoundariesAsync(IGraphStore store, Pin pin)
    {
        var boundaries = new List<(Instant?, Instant?)>();
        foreach (var day in new[] { "2016-06-01", "2017-01-04", "2017-01-14", "2017-01-22", "2017-05-01" })
            boundaries.Add(await store.BoundariesAsync(pin, PartialDateFormat.Parse(day).Start, None));
        return boundaries;
    }

    private static async Task<List<string>> ReadsAsync(IGraphStore store, Pin pin, bool inWords)
    {
        var lines = Answers.Of(await store.CasesAsync(pin, Step.Meetings, None), inWords);
        var things = await store.ThingsAsync(pin, [.. Step.Everybody, .. Step.Meetings, "doc/0", "outlet/0", "claim-0", "claim-1", "claim-5"], None);
        lines.AddRange(things.OrderBy(one => one.Key).Select(one => $"{one.Key}: {(one.Value is Actor actor ? $"{actor.Slug} {actor.Name} {string.Join(',', actor.Absorbed)}" : one.Value)}"));
        foreach (var (actor, meetings) in (await store.MeetingsOfAsync(pin, [.. Step.Everybody], None)).OrderBy(one => one.Key))
            lines.Add($"{actor} is claimed for {string.Join(',', meetings)}");
        FactQuestion[] questions = [.. from actor in Step.Everybody from end in new[] { FactEnd.RolesIn, FactEnd.RolesOf, FactEnd.MembersOf, FactEnd.MembershipsOf } select new FactQuestion(actor, end)];
        foreach (var question in questions)
        {
            var file = await store.FactsAsync(pin, [question], None);
            lines.Add($"{question}: {string.Join(',', file.Claims.Select(claim => claim.Slug).Order())} {string.Join(',', file.Actors.Keys.Order())}");
        }
        return lines;
    }
}
