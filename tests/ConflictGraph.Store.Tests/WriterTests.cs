using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;
using CsCheck;

namespace ConflictGraph.Store.Tests;

/// <summary>Many write at once, and it is as if they had written one after the other.</summary>
public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _stores;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Many_that_record_the_same_new_actor_make_one()
    {
        await using var store = Open();
        var draft = new RecordDraft { Actors = [new("newcomer", ActorKind.Faction, "Newcomer")] };
        var recorded = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => new Recorder(store, TimeProvider.System).RecordAsync(draft, false, default))));
        Assert.Equal(1, recorded.Sum(one => one.Created));
        Assert.Equal(15, recorded.Sum(one => one.Unchanged));
        Assert.Equal(1, store.Head.Version);
        Assert.Equal([1], await store.CountsAsync(new(1, null), [new ActorQuery()], default));
    }

    /// <summary>
    /// Each writer gives a name to one of a few actors. What its answer said was there before, its version tells; so the whole is right exactly if
    /// writing again in the order of the versions, one after the other, gives every answer and every state again.
    /// </summary>
    [Fact]
    public async Task Property_what_concurrent_writers_made_is_what_some_order_of_them_makes() =>
        await Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3]).Array[2, 12].SampleAsync(async writes =>
        {
            await using var together = Open();
            var answers = await Task.WhenAll(writes.Select((write, i) => Task.Run(async () => (Index: i, Recorded: await RecordAsync(together, write)))));
            Assert.All(answers, answer => Assert.Empty(answer.Recorded.Mistakes));
            // Writers that changed nothing had no version of their own: each stands behind the version that it saw.
            var order = answers.OrderBy(answer => answer.Recorded.Version.Version).ThenBy(answer => answer.Recorded.Unchanged).Select(answer => answer.Index).ToList();
            await using var alone = Open();
            foreach (var index in order)
            {
                var again = await RecordAsync(alone, writes[index]);
                var first = answers[index].Recorded;
                Assert.Equal((first.Created, first.Changed, first.Unchanged, first.Version.Version), (again.Created, again.Changed, again.Unchanged, again.Version.Version));
            }
            Assert.Equal(await StatesAsync(alone), await StatesAsync(together));
            Assert.Empty(await together.VerifyAsync(default));
        }, iter: Iterations, threads: 1);

    /// <summary>Each opens two stores on the disk, so a hundredth of the worlds that other properties see.</summary>
    private static long Iterations => Math.Max(10, Check.Iter / 100);

    private static Task<Recorded> RecordAsync(EmbeddedStore store, (int Actor, int Name) write) => new Recorder(store, TimeProvider.System).RecordAsync(
        new RecordDraft { Actors = [new($"actor-{write.Actor}", ActorKind.Faction, $"Name {write.Name}")] }, false, default);

    /// <summary>What there was at each version.</summary>
    private static async Task<List<string>> StatesAsync(EmbeddedStore store)
    {
        var states = new List<string>();
        for (var version = 0; version <= store.Head.Version; version++)
        {
            var page = Assert.Single(await store.PagesAsync(new(version, null), [new PageRequest(new ActorQuery(), 10)], default));
            states.Add(string.Join(", ", page.Rows.Select(row => $"{row.Thing.Slug} {((Actor)row.Thing).Name}")));
        }
        return states;
    }

    private EmbeddedStore Open() => EmbeddedStore.Open(
        new() { Folder = Path.Combine(_folder.Path, $"store-{Interlocked.Increment(ref _stores)}") }, TimeProvider.System);
}
