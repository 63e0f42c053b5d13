using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    [Fact]
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

    [Fact]
    public async Task The_change_feed_refuses_what_is_no_cursor()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Store.ChangesAsync(-1, 1, None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Store.ChangesAsync(0, 0, None));
    }
}
