using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Supposing;
using ConflictGraph.Domain.Tests.Storage;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Supposing;

/// <summary>Whatever is written, the feed tells every answer that it changed, and nothing that it did not.</summary>
public sealed class CommittedPropertyTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly Gen<(int Kind, int One, int Other, Step[] Steps)[]> Writes =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 7], Gen.Int[0, 7], Step.Several, (kind, one, other, steps) => (kind, one, other, steps)).Array[1, 8];

    [Fact]
    public Task Each_version_brings_what_differs_between_it_and_the_one_before() =>
        Writes.SampleAsync(async writes =>
        {
            var newsroom = Newsroom.Empty().On("2017-02-01");
            await newsroom.RecordAsync(Step.Start);
            foreach (var (kind, one, other, steps) in writes)
                await WriteAsync(newsroom, kind, one, other, steps);
            foreach (var committed in await newsroom.Store.ChangesAsync(0, int.MaxValue, None))
                await CheckAsync(newsroom.Store, committed);
        }, iter: 150);

    private static async Task CheckAsync(ReplayStore store, Committed committed)
    {
        var brought = await new Consequences(store).OfAsync(committed, 1_000, None);
        Assert.Equal(brought.Total, brought.First.Count);
        var was = new Resolver(store.At(new(committed.Version - 1, null)).Cases(Step.Meetings), committed.RecordedAt);
        var then = store.At(new(committed.Version, null));
        var now = new Resolver(then.Cases(Step.Meetings), committed.RecordedAt);
        foreach (var meeting in Step.Meetings.Where(meeting => committed.Version > 1))
        {
            foreach (var actor in Step.Everybody.Where(actor => then.Identity(actor) == actor))
            {
                var (before, after) = (Told(was.PositionOf(meeting, actor)), Told(now.PositionOf(meeting, actor)));
                var change = brought.First.SingleOrDefault(change => change.Meeting == meeting && change.Actor == actor);
                Assert.True(before == after || change is not null, $"Version {committed.Version}, {committed.Event}, brought {actor} from {before} to {after} on {meeting}.");
                if (change is not null)
                    Assert.Equal(after, Told(change.After));
                if (change?.Before is { } position)
                    Assert.Equal(before, Told(position));
            }
        }
    }

    private static (Side, Participation?, FactStatus, RuleId, Stance?) Told(Position position) =>
        (position.Side, position.Participation, position.Status, position.DecidedBy, position.Stance);

    private static async Task WriteAsync(Newsroom newsroom, int kind, int one, int other, Step[] steps)
    {
        newsroom.Store.Now = newsroom.Store.Now.Plus(1_000);
        var claims = newsroom.Store.At(newsroom.Newest).Claims.OrderBy(claim => claim.Slug, StringComparer.Ordinal).ToList();
        var claim = claims.Count > 0 ? claims[(one + (8 * other)) % claims.Count] : null;
        if (kind == 0)
            await newsroom.MergeAsync(Step.Everybody[one], Step.Everybody[other]);
        else if (kind == 1)
            await newsroom.UndoMergeAsync(Step.Everybody[one]);
        else if (kind == 2 && claim is not null)
            await newsroom.RankAsync(new(claim.Slug, (Rank)(one % 3), "because"));
        else if (kind == 3 && claim is not null)
            await newsroom.RetractAsync(new(claim.Slug, one > 3 ? "outlet/" + (one % 2) : claim.Speaker ?? "outlet/0", "it was wrong"));
        else
        {
            foreach (var step in steps)
            {
                var replay = newsroom.Store.At(newsroom.Newest);
                if (step.DraftOn(replay, []) is { } draft && draft.Actors.All(actor => replay.Identity(actor.Id) == actor.Id))
                    await newsroom.RecordAsync(draft);
            }
        }
    }
}
