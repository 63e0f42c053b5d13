using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

/// <summary>What a reader sees who looks around, on whatever store. Its other parts are about paths, empty chairs, search and what is remembered.</summary>
public abstract partial class ExploreContract : ExploreTest
{
    [StoreFact]
    public async Task Every_kind_of_fact_makes_an_edge_that_says_why_it_is_there()
    {
        await RecordAsync(new Given()
            .Actor("a", "Ahrar").Actor("b", "Brigade").Actor("all", "The Coalition", ActorKind.Coalition).Actor("turkey", "Turkey", ActorKind.State)
            .Actor("old", "Old Brigade").Actor("ali", "Ali", ActorKind.Person).Process("process", "Astana process").Meeting("talks", "Astana talks", "2017-01-23", "process")
            .Allied("b", "a").Member("a", "all").Supports("turkey", "a", SupportKind.Weapons, SupportKind.Funding)
            .Says(new Domain.Claims.SuccessionStatement("old", "a", SuccessionKind.Rename))
            .Role("ali", "a", RoleKind.Spokesperson).Role("ali", "a", RoleKind.Leader).Role("ali", "a", RoleKind.HeadOfDelegation, "talks")
            .Part("turkey", "talks", MeetingRoleKind.Host).Stands("a", "talks", Participation.WillNotAttend));
        var graph = await AroundAsync("a", hops: 2);
        Assert.Equal(
            [
                "a MEMBER_OF all: member of", "a ALLIED_WITH b: allied with", "a SUCCEEDS old: new name of", "a STAYS_AWAY talks: will not attend",
                "ali HAS_ROLE_IN a: leader of, a spokesperson for and head of delegation for", "ali HAS_ROLE_AT talks: head of delegation at",
                "talks ROUND_OF process: round of", "turkey SUPPORTS a: supports with weapons and money", "turkey HAS_ROLE_AT talks: host of",
            ],
            graph.Edges.Select(edge => $"{edge.Key}: {edge.Label}"));
        Assert.All(graph.Edges, edge => Assert.EndsWith(".", edge.Because, StringComparison.Ordinal));
        Assert.Equal("Wire reported on 1 January 2017 that Turkey supports Ahrar with weapons and money.", graph.Edges.Single(edge => edge.Kind == EdgeKind.Supports).Because);
        Assert.Equal(FactStatus.Unreported, graph.Edges.Single(edge => edge.Kind == EdgeKind.StaysAway).Status);
        Assert.Equal(["a", "talks", "ali", "turkey", "all", "b", "old", "process"], Slugs(graph));
    }

    [StoreFact]
    public async Task A_contested_fact_is_drawn_as_contested_and_a_denied_one_not_at_all()
    {
        await RecordAsync(new Given().Actors("a", "b").Actor("all", kind: ActorKind.Coalition)
            .Says(new Domain.Claims.MembershipStatement("a", "all"), capacity: Domain.Claims.Capacity.ThirdPartyNamed, speaker: "b")
            .Says(new Domain.Claims.MembershipStatement("a", "all") { Denied = true }, capacity: Domain.Claims.Capacity.ThirdPartyNamed, speaker: "all")
            .Member("b", "all", denied: true));
        var graph = await AroundAsync("all");
        Assert.Equal(["a MEMBER_OF all"], Keys(graph));
        Assert.Equal(FactStatus.Contested, graph.Edges[0].Status);
    }

    [StoreFact]
    public async Task Only_the_kinds_of_edge_that_are_asked_for_are_walked_and_drawn()
    {
        await RecordAsync(new Given().Actors("a", "b", "c").Meeting("talks").Allied("a", "b").AtWar("a", "b").AtWar("b", "c").Stands("a", "talks", Participation.WillAttend));
        Assert.Equal(["a ALLIED_WITH b"], Keys(await AroundAsync("a", 3, edges: EdgeKind.AlliedWith)));
        Assert.Equal(["a AT_WAR_WITH b", "b AT_WAR_WITH c"], Keys(await AroundAsync("a", 3, edges: EdgeKind.AtWarWith)));
        Assert.Equal(["a ATTENDS talks"], Keys(await AroundAsync("a", 3, edges: [EdgeKind.Attends, EdgeKind.RoundOf])));
    }

    [StoreFact]
    public async Task A_full_picture_keeps_the_nearest_and_of_these_the_best_connected_and_says_what_it_hides()
    {
        var given = new Given().Actors("hub", "z-busy", "far-1", "far-2", "far-3");
        for (var i = 0; i < 20; i++)
            given.Actor($"leaf-{i:00}").Allied("hub", $"leaf-{i:00}");
        await RecordAsync(given.Allied("hub", "z-busy").Allied("z-busy", "far-1").Allied("z-busy", "far-2").Allied("z-busy", "far-3"));
        var cut = await AroundAsync("hub", hops: 2, first: 4);
        Assert.Equal(["hub", "z-busy", "leaf-00", "leaf-01"], Slugs(cut));
        Assert.True(cut.IsTruncated);
        Assert.Equal([18, 3, 0, 0], cut.Nodes.Select(node => node.HiddenNeighbours));
        var whole = await AroundAsync("hub", hops: 2);
        Assert.Equal(25, whole.Nodes.Count);
        Assert.False(whole.IsTruncated);
        Assert.All(whole.Nodes, node => Assert.Equal(0, node.HiddenNeighbours));
        Assert.False((await AroundAsync("hub", hops: 1)).IsTruncated);
    }

    [StoreFact]
    public async Task The_moment_decides_what_holds()
    {
        await RecordAsync(new Given().Actors("a", "b").Allied("a", "b", new Interval(PartialDateFormat.Parse("2017-02"), PartialDateFormat.Parse("2017-04"))));
        foreach (var (day, holds) in new[] { ("2017-01-31", false), ("2017-02-01", true), ("2017-03-31", true), ("2017-04-01", false), ("2017-02-15", true) })
        {
            var explorer = new Explorer(Store, Now, PartialDateFormat.Parse(day).LastMoment, Memory);
            Assert.Equal(holds ? 1 : 0, (await explorer.NeighbourhoodAsync(["a"], 1, null, 10, default)).Edges.Count);
        }
    }

    [StoreFact]
    public async Task An_island_is_alone_and_what_is_not_known_is_not_there()
    {
        await RecordAsync(new Given().Actors("island", "a", "b").Allied("a", "b"));
        Assert.Equal(["island"], Slugs(await AroundAsync("island", 5)));
        Assert.Empty((await AroundAsync("nobody", 5)).Nodes);
        Assert.Empty((await AroundAsync("report", 5)).Nodes);
        Assert.Empty(await PathsAsync("island", "a"));
        Assert.Empty(await PathsAsync("nobody", "a"));
    }

    [StoreFact]
    public async Task A_merged_actor_is_one_node_under_either_name()
    {
        await RecordAsync(new Given().Actors("a", "double", "b", "c").Allied("a", "b").Allied("double", "c").Allied("a", "double"));
        await CommitAsync(new MergeEvent("a", "double", "the same"));
        foreach (var name in new[] { "a", "double" })
            Assert.Equal(["a ALLIED_WITH b", "a ALLIED_WITH c"], Keys(await AroundAsync(name)));
        Assert.Equal(["a ALLIED_WITH b > a ALLIED_WITH c"], await PathsAsync("b", "c"));
        await CommitAsync(new UndoMergeEvent("double", "not the same"));
        Assert.Equal(["a ALLIED_WITH b", "a ALLIED_WITH double"], Keys(await AroundAsync("a")));
    }

    [StoreFact]
    public async Task A_meeting_that_gets_another_name_has_it_in_what_is_remembered_too()
    {
        await RecordAsync(new Given().Actors("group").Actor("person", kind: ActorKind.Person).Meeting("talks", "Talks").Role("person", "group", RoleKind.Negotiator, "talks"));
        Assert.Contains("at the Talks", Assert.Single((await AroundAsync("person", edges: EdgeKind.HasRoleIn)).Edges).Because, StringComparison.OrdinalIgnoreCase);
        await RecordAsync(new Given("later", withSources: false).Meeting("talks", "Vienna"));
        Assert.Contains("at Vienna", Assert.Single((await AroundAsync("person", edges: EdgeKind.HasRoleIn)).Edges).Because, StringComparison.OrdinalIgnoreCase);
    }

    [StoreFact]
    public async Task A_large_clique_is_drawn_whole_or_cut_evenly()
    {
        var given = new Given();
        for (var i = 0; i < Clique; i++)
            given.Actor($"n{i:000}");
        for (var i = 0; i < Clique; i++)
        {
            for (var j = i + 1; j < Clique; j++)
                given.Allied($"n{i:000}", $"n{j:000}");
        }
        await RecordAsync(given);
        var whole = await AroundAsync("n020", hops: 5, first: Clique);
        Assert.Equal((Clique, Clique * (Clique - 1) / 2, false), (whole.Nodes.Count, whole.Edges.Count, whole.IsTruncated));
        var cut = await AroundAsync("n020", hops: 5, first: 10);
        Assert.Equal((10, 45, true), (cut.Nodes.Count, cut.Edges.Count, cut.IsTruncated));
        Assert.All(cut.Nodes, node => Assert.Equal(Clique - 10, node.HiddenNeighbours));
        Assert.Equal([$"n000 ALLIED_WITH n{Clique - 1:000}"], await PathsAsync("n000", $"n{Clique - 1:000}"));
    }
}
