namespace ConflictGraph.Domain.Tests.Recording;

public sealed class SampleTests
{
    private const int All = 54 + 86 + 79 + 1 + 3 + 208;

    [Fact]
    public async Task The_whole_sample_is_recorded_without_a_mistake_and_in_one_event()
    {
        var world = World.Empty();
        var recorded = await world.RecordAsync(SampleFile.Read());
        Assert.Empty(recorded.Mistakes);
        Assert.Equal((All, 0, 0), (recorded.Created, recorded.Changed, recorded.Unchanged));
        Assert.Equal(1, recorded.Version.Version);
        Assert.Equal(All, Assert.Single(world.Store.Events).Things.Count);
    }

    [Fact]
    public async Task Recording_the_sample_again_changes_nothing()
    {
        var world = World.Empty();
        await world.RecordAsync(SampleFile.Read());
        var again = await world.RecordAsync(SampleFile.Read());
        Assert.Equal((0, 0, All), (again.Created, again.Changed, again.Unchanged));
        Assert.Equal(1, again.Version.Version);
    }

    [Fact]
    public async Task The_store_is_asked_once_however_much_is_recorded()
    {
        var world = World.Empty();
        await world.RecordAsync(SampleFile.Read());
        Assert.Equal((1, 0), (world.Store.ThingReads, world.Store.TextReads));
    }

    [Fact]
    public async Task A_dry_run_counts_and_stores_nothing()
    {
        var world = World.Empty();
        var recorded = await world.RecordAsync(SampleFile.Read(), dryRun: true);
        Assert.Equal((All, 0, 0, 0L), (recorded.Created, recorded.Changed, recorded.Unchanged, recorded.Version.Version));
        Assert.Empty(world.Store.Events);
    }
}
