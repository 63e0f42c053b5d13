using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;
using CsCheck;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    private static readonly Gen<(int Version, int KnownAt)> Pins = Gen.Select(Gen.Int[0, 26], Gen.Int[-10, 40]);

    [StoreFact]
    public Task Pages_walked_either_way_at_any_pin_are_what_a_naive_filter_and_sort_finds() =>
        Gen.Select(RandomHistory.Seeds, Gen.Select(RandomHistory.Queries, Pins, Gen.Int[1, 7]).Array[8]).SampleAsync(async (seeds, questions) =>
        {
            var (store, model) = await WriteAsync(seeds);
            await using var opened = store;
            foreach (var (query, (version, knownAt), size) in questions)
            {
                var pin = PinOf(store, version, knownAt);
                var expected = model.Find(pin, query);
                Assert.Equal(expected, await WalkAsync(store, pin, query, size, backward: false, () => Task.CompletedTask));
                Assert.Equal(expected, await WalkAsync(store, pin, query, size, backward: true, () => Task.CompletedTask));
                Assert.Equal(expected.Count, (await store.CountsAsync(pin, [query], None))[0]);
            }
        }, iter: Rounds(60));

    [StoreFact]
    public Task Things_at_any_pin_are_what_a_naive_replay_finds() =>
        Gen.Select(RandomHistory.Seeds, Pins.Array[4]).SampleAsync(async (seeds, pins) =>
        {
            var (store, model) = await WriteAsync(seeds);
            await using var opened = store;
            foreach (var (version, knownAt) in pins)
            {
                var pin = PinOf(store, version, knownAt);
                var expected = model.Things(pin);
                var unseen = expected.Keys.ToHashSet();
                string[] slugs =
                [
                    .. new[] { "actor-", "meeting-", "process-", "document-", "outlet-" }.SelectMany(kind => Enumerable.Range(0, 5).Select(i => kind + i)),
                    .. Enumerable.Range(0, 60).Select(i => "claim-" + i),
                ];
                foreach (var (slug, thing) in await store.ThingsAsync(pin, slugs, None))
                {
                    Assert.Equal(expected[thing.Slug], thing);
                    Assert.True(slug == thing.Slug || thing is Actor keeper && keeper.Absorbed.Contains(slug));
                    Assert.True(unseen.Remove(slug));
                }
                Assert.Empty(unseen);
            }
        }, iter: Rounds(40));

    [StoreFact]
    public Task Commits_while_a_reader_walks_at_an_older_pin_change_nothing_for_it() =>
        Gen.Select(RandomHistory.Seeds, RandomHistory.Seeds, RandomHistory.Queries, Gen.Int[1, 4]).SampleAsync(async (before, after, query, size) =>
        {
            var history = new RandomHistory(At(0));
            var (store, model) = await WriteAsync(before, history);
            await using var opened = store;
            var pin = new Pin(store.Head.Version, null);
            var later = new Queue<JournalEvent>(after.Select(history.Next).OfType<JournalEvent>());
            var expected = model.Find(pin, query);
            foreach (var backward in new[] { false, true })
                Assert.Equal(expected, await WalkAsync(store, pin, query, size, backward, WriteMoreAsync));

            async Task WriteMoreAsync()
            {
                if (later.TryDequeue(out var next))
                    await store.CommitAsync(next, store.Head.Version, None);
            }
        }, iter: Rounds(40));

    [StoreFact]
    public async Task Readers_on_other_threads_see_one_state_while_a_writer_commits()
    {
        await CommitAsync(Given.World());
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var pin = Now;
                var claims = 5 * ((int)pin.Version - 1);
                Assert.Equal(claims, (await CaseAsync(pin, "astana")).Claims.Count);
                Assert.Equal(claims, (await PageAsync(pin, new(new ClaimQuery { About = "a" }, 10_000))).Rows.Count);
                Assert.Equal(claims, (await PageAsync(pin, new(new ClaimQuery { ByRecording = true }, 10_000))).Rows.Count);
                Assert.Equal(claims, await CountAsync(pin, new ClaimQuery()));
                Assert.Equal(3 + (int)pin.Version, await CountAsync(pin, new ActorQuery { Kinds = [ActorKind.Coalition, ActorKind.Faction] }));
            }
        })).ToArray();
        for (var i = 0; i < 150; i++)
        {
            await RecordAsync(
                [Given.Actor($"actor-{i}"), .. Enumerable.Range(0, 5).Select(j => Given.Claim($"claim-{i}-{j}", Given.Attends("a"), statedAt: $"2017-01-0{j + 1}"))]);
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    private async Task<(IGraphStore Store, NaiveModel Model)> WriteAsync((int, int, int, int)[] seeds, RandomHistory? history = null)
    {
        history ??= new RandomHistory(At(0));
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Noon);
        var store = await OpenEmptyAsync(clock);
        var model = new NaiveModel();
        foreach (var journalEvent in seeds.Select(history.Next).Prepend(RandomHistory.World()).OfType<JournalEvent>())
        {
            var head = await store.CommitAsync(journalEvent, store.Head.Version, None);
            model.Add(head!, journalEvent);
            clock.Advance(TimeSpan.FromMinutes(1));
        }
        return (store, model);
    }

    private static Pin PinOf(IGraphStore store, int version, int knownAt) =>
        new(version == 26 ? store.Head.Version : Math.Min(version, store.Head.Version), knownAt > 25 ? null : At(knownAt));

    private static async Task<List<Keyset>> WalkAsync(IGraphStore store, Pin pin, ThingQuery query, int size, bool backward, Func<Task> between)
    {
        var places = new List<Keyset>();
        for (Keyset? last = null; ;)
        {
            var request = backward ? new PageRequest(query, size, true, Before: last) : new PageRequest(query, size, After: last);
            var page = (await store.PagesAsync(pin, [request], None))[0];
            places.InsertRange(backward ? 0 : places.Count, page.Rows.Select(row => row.Place));
            Assert.All(page.Rows, row => Assert.Equal(row.Place.Slug, row.Thing.Slug));
            if (!page.HasMore)
                return places;
            Assert.Equal(size, page.Rows.Count);
            last = page.Rows[backward ? 0 : ^1].Place;
            await between();
        }
    }
}
