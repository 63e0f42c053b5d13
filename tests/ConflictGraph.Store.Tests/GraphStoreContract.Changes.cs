using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    /// <summary>Only what is broken takes as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [StoreFact]
    public async Task The_change_feed_gives_every_event_in_order_and_goes_on_from_a_cursor()
    {
        await CommitAsync(1, Given.World());
        await CommitAsync(2, Given.Record(Given.Claim("c1", Given.Attends("a"))));
        await CommitAsync(3, new RankEvent("c1", Domain.Claims.Rank.Preferred, "seen"));
        await CommitAsync(4, new MergeEvent("a", "b", "one"));
        var all = await Store.ChangesAsync(0, 100, None);
        Assert.Equal([1, 2, 3, 4], all.Select(change => change.Version));
        Assert.Equal([At(1), At(2), At(3), At(4)], all.Select(change => change.RecordedAt));
        Assert.Equal(new MergeEvent("a", "b", "one"), all[3].Event);
        Assert.Equal(await ClaimAsync(AsOf(2), "c1"), Assert.Single(((RecordEvent)all[1].Event).Things));
        Assert.Equal([3], (await Store.ChangesAsync(2, 1, None)).Select(change => change.Version));
        Assert.Empty(await Store.ChangesAsync(4, 100, None));
        Assert.Empty(await Store.ChangesAsync(99, 100, None));
    }

    [StoreFact]
    public async Task The_change_feed_refuses_what_is_no_cursor()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Store.ChangesAsync(-1, 1, None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Store.ChangesAsync(0, 0, None));
    }

    [StoreFact]
    public async Task History_is_loaded_as_it_was_and_goes_on_from_the_newest_version()
    {
        var claim = Given.Claim("c1", Given.Attends("a"));
        Committed[] history =
        [
            new(1, At(1), Given.World()), new(2, At(2), Given.Record(claim)), new(3, At(5), new RankEvent("c1", Domain.Claims.Rank.Preferred, "seen")),
            new(4, At(6), new MergeEvent("a", "b", "one")), new(5, At(7), Given.Record(Given.Actor("x"))),
        ];
        Assert.Equal(new Head(2, At(2)), await Store.LoadAsync(history[..2], None));
        Assert.Null(await Store.LoadAsync(history[3..], None));
        Assert.Null(await Store.LoadAsync(history[..2], None));
        Assert.Equal(2, Store.Head.Version);
        Assert.Equal(new Head(5, At(7)), await Store.LoadAsync(history[2..], None));
        var read = await Store.ChangesAsync(0, 100, None);
        Assert.Equal(history.Select(one => (one.Version, one.RecordedAt)), read.Select(one => (one.Version, one.RecordedAt)));
        Assert.Equal(history[3].Event, read[3].Event);
        Assert.Equal(Domain.Claims.Rank.Preferred, (await ClaimAsync(Now, "c1")).Rank);
        Assert.Equal("a", (await FindAsync(Now, "b"))!.Slug);
    }

    [StoreFact]
    public async Task History_with_a_gap_and_no_history_at_all_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.LoadAsync([], None));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.LoadAsync([new(1, At(1), Given.World()), new(3, At(2), Given.Record(Given.Actor("x")))], None));
        Assert.Equal(0, Store.Head.Version);
    }

    [StoreFact]
    public async Task A_newer_version_is_told_at_once_where_it_is_there_already()
    {
        var head = await CommitAsync(Given.World());
        Assert.Equal(head, await Store.NewerAsync(0, None));
    }

    [StoreFact]
    public async Task Whoever_waits_for_a_newer_version_gets_it_when_it_is_committed()
    {
        var first = await CommitAsync(Given.World());
        var waiting = Enumerable.Range(0, 20).Select(_ => Store.NewerAsync(first.Version, None).AsTask()).ToArray();
        var beyond = Store.NewerAsync(first.Version + 1, None).AsTask();
        Assert.DoesNotContain(waiting, wait => wait.IsCompleted);
        var second = await RecordAsync(Given.Actor("x"));
        Assert.All(await Task.WhenAll(waiting).WaitAsync(Patience), head => Assert.Equal(second, head));
        Assert.False(beyond.IsCompleted);
        Assert.Equal(await RecordAsync(Given.Actor("y")), await beyond.WaitAsync(Patience));
    }

    [StoreFact]
    public async Task Waiting_for_a_newer_version_can_be_given_up()
    {
        using var given = new CancellationTokenSource();
        var waiting = Store.NewerAsync(Store.Head.Version, given.Token).AsTask();
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Patience));
    }

    [StoreFact]
    public async Task A_store_that_is_closed_leaves_nobody_waiting()
    {
        var waiting = Store.NewerAsync(Store.Head.Version, None).AsTask();
        await Store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.WaitAsync(Patience));
    }

    [StoreFact]
    public async Task Who_goes_from_version_to_version_while_others_write_misses_none()
    {
        const int Commits = 50;
        var following = Task.Run(async () =>
        {
            var seen = new List<long>();
            while (seen.Count < Commits)
            {
                await Store.NewerAsync(seen.Count, None);
                seen.AddRange((await Store.ChangesAsync(seen.Count, 10, None)).Select(change => change.Version));
            }
            return seen;
        });
        for (var i = 0; i < Commits; i++)
            await RecordAsync(Given.Actor("actor-" + i));
        Assert.Equal(Enumerable.Range(1, Commits).Select(version => (long)version), await following.WaitAsync(Patience));
    }
}
