using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Testing;
using CsCheck;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    /// <summary>How many worlds a property is tried on.</summary>
    protected virtual int Iterations => 30;

    /// <summary>How many actors are allied with each other in a large clique.</summary>
    protected virtual int Clique => 300;

    private static readonly Gen<(int From, int To, int Kind)> Ties = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], Gen.Int[0, 3]);

    [StoreFact]
    public Task Neighbourhoods_and_paths_are_what_a_walk_by_hand_finds() =>
        Gen.Select(Ties.Array[0, 30], Gen.Int[0, 11], Gen.Int[0, 11], Gen.Int[0, 4], Gen.Int[1, 14]).SampleAsync(async (ties, from, to, hops, first) =>
        {
            await using var store = await OpenEmptyAsync(Clock);
            var naive = new NaiveGraph();
            var given = new Given();
            for (var i = 0; i <= 11; i++)
                given.Actor($"n{i:00}");
            foreach (var (one, other, kind) in ties.Where(tie => tie.From != tie.To).Distinct())
                naive.Add(given, $"n{one:00}", $"n{other:00}", kind);
            Assert.NotNull(await store.CommitAsync(given.Event, 0, default));
            var explorer = new Explorer(store, new(1, null), Later, null);

            var graph = await explorer.NeighbourhoodAsync([$"n{from:00}"], hops, null, first, default);
            var (nodes, isTruncated) = naive.Around($"n{from:00}", hops, first);
            Assert.Equal(nodes, graph.Nodes.Select(node => node.Slug));
            Assert.Equal(isTruncated, graph.IsTruncated);
            Assert.Equal(naive.EdgesAmong(nodes), graph.Edges.Select(edge => edge.Key).ToHashSet());
            Assert.Equal(nodes.Select(node => naive.NeighboursOf(node).Count(other => !nodes.Contains(other))), graph.Nodes.Select(node => node.HiddenNeighbours));

            var paths = await explorer.PathsAsync($"n{from:00}", $"n{to:00}", 4, null, [], 500, default);
            Assert.Equal(naive.Shortest($"n{from:00}", $"n{to:00}", 4), paths.Select(path => string.Join(" > ", path.Edges.Select(edge => edge.Key))));
        }, iter: Iterations, threads: 1);

    [StoreFact]
    public Task What_is_remembered_is_what_would_be_found_anew_whatever_is_written() =>
        Gen.Select(Gen.UInt.Array[1, 25], Gen.Int[1, 28].Array[4]).SampleAsync(async (seeds, days) =>
        {
            await using var store = await OpenEmptyAsync(Clock);
            var memory = new Ties.TieMemory(store);
            Assert.NotNull(await store.CommitAsync(RandomWrites.World(), 0, default));
            foreach (var (seed, i) in seeds.Select((seed, i) => (seed, i)))
            {
                if (await RandomWrites.NextAsync(seed, i, store) is { } written)
                    Assert.NotNull(await store.CommitAsync(written, store.Head.Version, default));
                var at = new DateTimeOffset(2017, 1, days[i % days.Length], 12, 0, 0, TimeSpan.Zero);
                var pin = new Domain.Storage.Pin(store.Head.Version, null);
                foreach (var start in new[] { "a", "b", "talks", "process" })
                {
                    foreach (var (moment, first) in new[] { (Instant.Of(at), 50), (Later, 4) })
                    {
                        var anew = await new Explorer(store, pin, moment, null).NeighbourhoodAsync([start], 2, null, first, default);
                        var remembered = await new Explorer(store, pin, moment, memory).NeighbourhoodAsync([start], 2, null, first, default);
                        Assert.Equal(anew.Nodes, remembered.Nodes);
                        Assert.Equal(anew.Edges, remembered.Edges);
                        var untold = await new Explorer(store, pin, moment, memory).UntoldNeighbourhoodAsync([start], 2, null, first, default);
                        Assert.Equal(anew.Nodes, untold.Nodes);
                        Assert.Equal(anew.Edges.Select(edge => new EdgeOutline(edge.Kind, edge.From, edge.To, edge.Status)), untold.Edges.Outlines);
                    }
                    var onFoot = await new Explorer(store, pin, Later, null).PathsAsync(start, "turkey", 4, null, [], 50, default);
                    var again = await new Explorer(store, pin, Later, memory).PathsAsync(start, "turkey", 4, null, [], 50, default);
                    Assert.Equal(onFoot.SelectMany(path => path.Nodes), again.SelectMany(path => path.Nodes));
                    Assert.Equal(onFoot.SelectMany(path => path.Edges), again.SelectMany(path => path.Edges));
                }
            }
        }, iter: Iterations / 2, threads: 1);
}
