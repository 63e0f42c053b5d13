using System.Diagnostics;
using ConflictGraph.Explore.Measuring;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    private const int AtOnce = 1_000;

    /// <summary>How many edges the hub has.</summary>
    protected virtual int Spokes => 50_000;

    [StoreFact]
    public async Task A_hub_does_not_slow_down_what_is_asked_around_it()
    {
        for (var from = 0; from < Spokes; from += AtOnce)
        {
            var given = new Given($"spoke-{from}", withSources: from == 0);
            if (from == 0)
                given.Actors("hub", "a", "b", "c").Allied("a", "b").Allied("b", "c").Supports("hub", "a").Supports("hub", "c");
            for (var i = from; i < Math.Min(from + AtOnce, Spokes); i++)
                given.Actor($"n{i:00000}").Supports("hub", $"n{i:00000}");
            await RecordAsync(given);
        }

        var around = await AroundAsync("hub", hops: 2, first: 50);
        Assert.Equal((50, true), (around.Nodes.Count, around.IsTruncated));
        Assert.Equal(Spokes + 2 - 49, around.Nodes[0].HiddenNeighbours);
        Assert.All(around.Edges, edge => Assert.Contains("hub supports", edge.Because, StringComparison.OrdinalIgnoreCase));

        var watch = Stopwatch.StartNew();
        Assert.Equal(["a ALLIED_WITH b > b ALLIED_WITH c"], await PathsAsync("a", "c", avoid: ["hub"]));
        Assert.Equal(["hub SUPPORTS n00001 > hub SUPPORTS n01999"], await PathsAsync("n00001", "n01999"));
        Assert.Equal(["a ALLIED_WITH b > b ALLIED_WITH c", "hub SUPPORTS a > hub SUPPORTS c"], await PathsAsync("a", "c"));
        Assert.Empty(await PathsAsync("n00001", "n01999", avoid: ["hub"]));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));

        var map = await InfluenceMap.MeasureAsync(Store, Store.Head, Later, default);
        Assert.Equal((Spokes + 2, "hub", "hub"), (map.Of("hub")!.Degree, map.Ranking[0].Slug, map.Of("n00007")!.Community));
    }
}
