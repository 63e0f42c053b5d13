using ConflictGraph.Domain.Meetings;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    [StoreFact]
    public async Task All_shortest_paths_are_found_in_the_order_of_the_slugs_and_kinds_along_them()
    {
        await RecordAsync(new Given().Actors("a", "b", "c", "d", "e").Allied("a", "b").AtWar("a", "b").Allied("a", "c").Allied("b", "d").Allied("c", "d")
            .Allied("a", "e").Supports("e", "d"));
        Assert.Equal(
            [
                "a ALLIED_WITH b > b ALLIED_WITH d", "a AT_WAR_WITH b > b ALLIED_WITH d", "a ALLIED_WITH c > c ALLIED_WITH d", "a ALLIED_WITH e > e SUPPORTS d",
            ],
            await PathsAsync("a", "d"));
        Assert.Equal(["a ALLIED_WITH b > b ALLIED_WITH d", "a AT_WAR_WITH b > b ALLIED_WITH d"], await PathsAsync("a", "d", first: 2));
        Assert.Equal(["b ALLIED_WITH d > a ALLIED_WITH b", "b ALLIED_WITH d > a AT_WAR_WITH b"], (await PathsAsync("d", "a"))[..2]);
        Assert.Equal(["a ALLIED_WITH c > c ALLIED_WITH d"], await PathsAsync("a", "d", avoid: ["b", "e"]));
        Assert.Equal(["a AT_WAR_WITH b"], await PathsAsync("a", "b", edges: EdgeKind.AtWarWith));
        Assert.Empty(await PathsAsync("a", "d", maxHops: 1));
        Assert.Empty(await PathsAsync("a", "d", avoid: ["d"]));
        Assert.Empty(await PathsAsync("a", "d", first: 0));
    }

    [StoreFact]
    public async Task A_path_of_no_hops_leads_from_a_thing_to_itself()
    {
        await RecordAsync(new Given().Actors("a", "b").Allied("a", "b"));
        var path = Assert.Single(await Explorer.PathsAsync("a", "a", 4, null, [], 3, default));
        Assert.Equal(0, path.Hops);
        Assert.Equal("a", Assert.Single(path.Nodes).Slug);
    }

    [StoreFact]
    public async Task Paths_lead_through_meetings_and_processes_and_say_what_lies_beside_them()
    {
        await RecordAsync(new Given().Actors("a", "b", "c").Process("process").Meeting("one", process: "process").Meeting("two", process: "process")
            .Stands("a", "one", Participation.WillAttend).Stands("b", "two", Participation.WillNotAttend).Stands("c", "one", Participation.WillAttend));
        var path = Assert.Single(await Explorer.PathsAsync("a", "b", 4, null, [], 3, default));
        Assert.Equal(["a", "one", "process", "two", "b"], path.Nodes.Select(node => node.Slug));
        Assert.Equal([0, 1, 0, 0, 0], path.Nodes.Select(node => node.HiddenNeighbours));
        Assert.Equal(4, path.Hops);
        Assert.Empty(await PathsAsync("a", "b", maxHops: 3));
    }

    [StoreFact]
    public async Task A_cycle_is_walked_the_short_way_or_both_ways_where_they_are_equal()
    {
        var given = new Given();
        for (var i = 0; i < 12; i++)
            given.Actor($"n{i:00}");
        for (var i = 0; i < 12; i++)
            given.Supports($"n{i:00}", $"n{(i + 1) % 12:00}");
        await RecordAsync(given);
        Assert.Equal(2, (await PathsAsync("n00", "n06", maxHops: 8)).Length);
        Assert.Equal(["n00 SUPPORTS n01 > n01 SUPPORTS n02"], await PathsAsync("n00", "n02"));
        Assert.Equal(["n11 SUPPORTS n00 > n10 SUPPORTS n11"], await PathsAsync("n00", "n10"));
        Assert.Empty(await PathsAsync("n00", "n02", maxHops: 8, avoid: ["n01"]));
        Assert.Equal(11, (await AroundAsync("n00", hops: 5, first: 50)).Nodes.Count);
    }
}
