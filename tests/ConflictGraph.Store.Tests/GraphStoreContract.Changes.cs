using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task The_latest_rank_known_wins()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), recordedAt: At(-5)));
        await CommitAsync(10, new RankEvent("c1", Rank.Deprecated, "spoof"));
        await CommitAsync(20, new RankEvent("c1", Rank.Preferred, "not at all"));
        Assert.Equal(Rank.Normal, (await ClaimAsync(AsOf(9), "c1")).Rank);
        Assert.Null((await ClaimAsync(AsOf(9), "c1")).RankReason);
        Assert.Equal((Rank.Deprecated, "spoof"), ((await ClaimAsync(AsOf(19), "c1")).Rank, (await ClaimAsync(AsOf(19), "c1")).RankReason));
        Assert.Equal((Rank.Preferred, "not at all"), ((await ClaimAsync(Now, "c1")).Rank, (await ClaimAsync(Now, "c1")).RankReason));
        Assert.Equal(Rank.Deprecated, (await ClaimAsync(new Pin(3, null), "c1")).Rank);
    }

    [Fact]
    public async Task A_retraction_is_on_the_claim_from_its_recording_on_and_brings_its_replacement()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), "a", recordedAt: At(-5)));
        await CommitAsync(10, new RetractEvent("c1", "a", Given.Date("2017-01-19"), "misheard", Given.Claim("c2", Given.Attends("b"), "a")));
        await CommitAsync(20, new RetractEvent("c1", "afp", null, "corrected", null));
        Assert.Empty((await ClaimAsync(AsOf(9), "c1")).Retractions);
        Assert.Null(await FindAsync(AsOf(9), "c2"));
        var first = new Retraction("a", At(10), Given.Date("2017-01-19"), "misheard", "c2");
        Assert.Equal([first], (await ClaimAsync(AsOf(19), "c1")).Retractions);
        Assert.Equal(At(10), (await ClaimAsync(AsOf(10), "c2")).RecordedAt);
        Assert.Equal([first, new Retraction("afp", At(20), null, "corrected", null)], (await ClaimAsync(Now, "c1")).Retractions);
    }

    [Fact]
    public async Task A_merged_actor_answers_with_the_one_that_it_was_merged_into_through_chains()
    {
        await CommitAsync(0, Given.World());
        await CommitAsync(10, new MergeEvent("b", "a", "one"));
        await CommitAsync(20, new MergeEvent("c", "b", "one too"));
        Assert.Equal("b", (await FindAsync(AsOf(10), "a"))!.Slug);
        Assert.Equal("c", (await FindAsync(Now, "a"))!.Slug);
        Assert.Equal("a", (await FindAsync(AsOf(9), "a"))!.Slug);
        Assert.Equal(["a", "b"], Assert.IsType<Actor>(await FindAsync(Now, "b")).Absorbed);
        Assert.Empty(Assert.IsType<Actor>(await FindAsync(AsOf(9), "c")).Absorbed);
        Assert.Equal(["c", "all"], await AllAsync(Now, new ActorQuery()));
        Assert.Equal(2, await CountAsync(Now, new ActorQuery()));
        Assert.Equal(3, await CountAsync(AsOf(10), new ActorQuery()));
    }

    [Fact]
    public async Task An_undone_merge_was_in_force_until_then()
    {
        await CommitAsync(0, Given.World());
        await CommitAsync(10, new MergeEvent("b", "a", "one"));
        await CommitAsync(20, new UndoMergeEvent("a", "two after all"));
        await CommitAsync(30, new MergeEvent("c", "a", "one with that one"));
        Assert.Equal("a", (await FindAsync(AsOf(9), "a"))!.Slug);
        Assert.Equal("b", (await FindAsync(AsOf(19), "a"))!.Slug);
        Assert.Equal("b", (await FindAsync(new Pin(2, null), "a"))!.Slug);
        Assert.Equal("a", (await FindAsync(AsOf(20), "a"))!.Slug);
        Assert.Empty(Assert.IsType<Actor>(await FindAsync(AsOf(20), "b")).Absorbed);
        Assert.Equal("c", (await FindAsync(Now, "a"))!.Slug);
    }
}
