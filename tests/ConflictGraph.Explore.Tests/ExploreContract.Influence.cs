using ConflictGraph.Explore.Measuring;
using ConflictGraph.Testing;
using CsCheck;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    [StoreFact]
    public async Task In_a_chain_those_in_the_middle_have_the_most_influence()
    {
        var given = new Given();
        foreach (var slug in new[] { "a", "b", "c", "d", "e", "island" })
            given.Actor(slug);
        given.Allied("a", "b");
        given.AtWar("b", "c");
        given.Supports("c", "d");
        given.Supports("d", "c");
        given.Member("d", "e");
        await RecordAsync(given);

        var map = await InfluenceMap.MeasureAsync(Store, Store.Head, Later, default);

        // Of the 10 pairs of others, 4 lead over the middle, 3 over those beside it.
        Assert.Equal(["c", "b", "d", "a", "e", "island"], map.Ranking.Select(place => place.Slug));
        Assert.Equal([0.4, 0.3, 0.3, 0, 0, 0], map.Ranking.Select(place => Math.Round(map.Of(place.Slug)!.Betweenness, 9)));
        Assert.Equal([2, 2, 2, 1, 1, 0], map.Ranking.Select(place => map.Of(place.Slug)!.Degree));
        Assert.Null(map.Of("island")!.Community);
        Assert.Null(map.Of("nobody"));
        Assert.Equal(Store.Head, map.ComputedFor);
    }

    [StoreFact]
    public async Task What_is_denied_is_no_tie()
    {
        var given = new Given();
        foreach (var slug in new[] { "a", "b", "c" })
            given.Actor(slug);
        given.Member("a", "b", denied: true);
        given.Member("a", "c");
        await RecordAsync(given);

        var map = await InfluenceMap.MeasureAsync(Store, Store.Head, Later, default);

        Assert.Equal((1, 0), (map.Of("a")!.Degree, map.Of("b")!.Degree));
    }

    [Fact]
    public void Betweenness_is_what_counting_all_shortest_paths_gives() =>
        Network.Sample(network =>
        {
            var naive = NaiveBetweenness.Of(network);
            var found = Betweenness.Of(network, default);
            Assert.Equal(naive.Select(value => Math.Round(value, 9)), found.Select(value => Math.Round(value, 9)));
        }, iter: 200, threads: 1);

    [Fact]
    public void Betweenness_from_all_pivots_is_exact() =>
        Network.Sample(network => Assert.Equal(
            Betweenness.Of(network, default).Select(value => Math.Round(value, 9)),
            Betweenness.Of(network, default, exactUpTo: 0, pivots: network.Count).Select(value => Math.Round(value, 9))), iter: 50, threads: 1);

    [Fact]
    public void Betweenness_from_some_pivots_is_off_by_no_more_than_is_said()
    {
        var random = new Random(5);
        var edges = Enumerable.Range(1, 1_999).Select(actor => (actor, random.Next(actor))).ToList();
        var network = NaiveBetweenness.Network(2_000, edges);
        var (exact, sampled) = (Betweenness.Of(network, default), Betweenness.Of(network, default, exactUpTo: 0));
        Assert.InRange(exact.Zip(sampled, (one, other) => Math.Abs(one - other)).Max(), double.Epsilon, 0.043);
    }

    [Fact]
    public void Two_cliques_that_one_tie_joins_are_two_communities()
    {
        var edges = from clique in new[] { 0, 5 } from i in Enumerable.Range(0, 5) from j in Enumerable.Range(i + 1, 4 - i) select (clique + i, clique + j);
        var communities = Communities.Of(NaiveBetweenness.Network(11, [.. edges, (4, 5)]), default);
        Assert.Equal([4, 4, 4, 4, 4, 5, 5, 5, 5, 5, -1], communities);
    }

    private static Gen<ActorNetwork> Network => Gen.Int[1, 14].SelectMany(count =>
        Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, 25].Select(edges => NaiveBetweenness.Network(count, edges)));
}
