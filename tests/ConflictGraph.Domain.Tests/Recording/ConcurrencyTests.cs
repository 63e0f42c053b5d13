using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class ConcurrencyTests
{
    private static readonly RecordDraft NewActor = new() { Actors = [new("new", ActorKind.Faction, "New")] };

    [Fact]
    public async Task When_another_write_comes_first_all_is_checked_anew()
    {
        var world = await World.WithThingsAsync();
        world.Store.Meanwhile = () =>
        {
            world.Store.Meanwhile = null;
            world.Store.Put(new Actor { Slug = "new", Kind = ActorKind.Faction, Name = "New" });
        };
        var recorded = await world.RecordAsync(NewActor);
        Assert.Equal((0, 0, 1, world.Store.Head), (recorded.Created, recorded.Changed, recorded.Unchanged, recorded.Version));
    }

    [Fact]
    public async Task What_another_write_made_wrong_is_a_mistake()
    {
        var world = await World.WithThingsAsync();
        world.Store.Meanwhile = () =>
        {
            world.Store.Meanwhile = null;
            world.Store.Put(new Actor { Slug = "new", Kind = ActorKind.State, Name = "New" });
        };
        var recorded = await world.RecordAsync(NewActor);
        Assert.Equal(MistakeCode.WrongKind, Assert.Single(recorded.Mistakes).Code);
    }

    [Fact]
    public async Task Some_conflicts_are_borne_and_endless_ones_end()
    {
        var world = await World.WithThingsAsync();
        var left = 10;
        world.Store.Meanwhile = () =>
        {
            if (left-- > 0)
                world.Store.Advance();
        };
        Assert.Equal(1, (await world.RecordAsync(NewActor)).Created);

        world.Store.Meanwhile = world.Store.Advance;
        var thrown = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => world.RecordAsync(new RecordDraft { Outlets = [new("outlet/new", "New")] }));
        Assert.Equal("Others kept writing at the same time, and nothing of this input was stored. Try again.", thrown.Message);
        Assert.Null(world.Store.Find("outlet/new"));
    }

    [Fact]
    public async Task A_cancelled_call_stores_nothing()
    {
        var world = await World.WithThingsAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => world.Recorder.RecordAsync(NewActor, false, new CancellationToken(true)));
        Assert.Null(world.Store.Find("new"));
    }
}
