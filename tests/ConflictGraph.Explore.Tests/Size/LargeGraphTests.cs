using System.Diagnostics;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Measuring;
using ConflictGraph.Explore.Searching;
using ConflictGraph.Explore.Ties;
using ConflictGraph.Formats.Pictures;
using ConflictGraph.Testing;
using Xunit.Abstractions;

namespace ConflictGraph.Explore.Tests.Size;

/// <summary>How long it takes to look around among very many edges; printed, and held against what was promised.</summary>
public sealed class LargeGraphTests(ITestOutputHelper output) : IDisposable
{
    private const int EdgesAtOnce = 10_000;
    private const int Asked = 200;

    private static readonly Instant Later = PartialDateFormat.Parse("2017-06-01").LastMoment;

    private readonly string _folder = Directory.CreateTempSubdirectory("conflictgraph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [MeasurementFact(MeasurementFactAttribute.Edges)]
    public async Task A_million_edges_are_looked_through_in_milliseconds()
    {
        var edges = MeasurementFactAttribute.SizeOf(MeasurementFactAttribute.Edges);
        var actors = edges / 10;
        await using var store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder }, TimeProvider.System);
        await FillAsync(store, actors, edges);
        var (pin, memory, random) = (new Pin(store.Head.Version, null), new TieMemory(store), new Random(7));

        var search = new Search(store);
        await search.FindAsync(pin, "group 5", null, 10, default);
        var found = await TimesAsync(i => search.FindAsync(pin, $"Grupo {random.Next(actors)} of the valey", null, 10, default));
        output.WriteLine($"search among {actors:N0} names: {found}");

        Task Around(int i) => new Explorer(store, pin, Later, memory).NeighbourhoodAsync([Slug(i * 37 % actors)], 2, null, 200, default);
        output.WriteLine($"two hops, first 200, what is on the way not settled yet: {await TimesAsync(Around)}");
        var around = await TimesAsync(Around);
        output.WriteLine($"two hops, first 200, settled and remembered: {around}");

        Task Path(int i) => new Explorer(store, pin, Later, memory).PathsAsync(Slug(i * 101 % actors), Slug(i * 7_919 % actors), 8, null, [], 3, default);
        output.WriteLine($"shortest path, not settled yet: {await TimesAsync(Path)}");
        var path = await TimesAsync(Path);
        output.WriteLine($"shortest path, settled and remembered: {path}");

        var whole = new WholeGraph(store, pin, Later);
        using var counted = new CountingStream();
        var watch = Stopwatch.StartNew();
        await new GexfWriter().WriteAsync(new Picture("All", Later, null, whole.NodesAsync(default), whole.EdgesAsync(default)), counted, default);
        output.WriteLine($"GEXF: {counted.Length / 1e6:0} MB in {watch.Elapsed.TotalSeconds:0.0} s, {counted.Length / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s, {counted.MostMemory / 1e6:0} MB live at most, {counted.FirstMemory / 1e6:0} MB at the start");

        watch.Restart();
        var map = await InfluenceMap.MeasureAsync(store, store.Head, Later, default);
        output.WriteLine($"influence of {map.Ranking.Count:N0} actors: {watch.Elapsed.TotalSeconds:0.0} s");

        Assert.True(found.Median < 10 && around.Median < 10 && path.Mean < 20, "Slower than was promised; see the output.");
    }

    private static string Slug(int actor) => $"group-{actor:000000}";

    private static async Task FillAsync(EmbeddedStore store, int actors, int edges)
    {
        var random = new Random(5);
        for (var from = 0; from < actors; from += EdgesAtOnce)
        {
            var given = new Given("none", withSources: from == 0);
            for (var i = from; i < Math.Min(actors, from + EdgesAtOnce); i++)
                given.Actor(Slug(i), $"Group {i} of the Valley");
            await store.CommitAsync(given.Event, store.Head.Version, default);
        }
        for (var from = 0; from < edges; from += EdgesAtOnce)
        {
            var given = new Given($"edge-{from}", withSources: false);
            for (var i = 0; i < EdgesAtOnce; i++)
            {
                // The square makes some of them hubs.
                var (one, other) = ((int)(actors * Math.Pow(random.NextDouble(), 2)), random.Next(actors));
                if (one != other)
                    _ = i % 2 == 0 ? given.Supports(Slug(one), Slug(other)) : given.Allied(Slug(Math.Min(one, other)), Slug(Math.Max(one, other)));
            }
            await store.CommitAsync(given.Event, store.Head.Version, default);
        }
    }

    private static async Task<Times> TimesAsync(Func<int, Task> ask)
    {
        var times = new double[Asked];
        for (var i = 0; i < Asked; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        return new(times.Average(), times[Asked / 2], times[Asked * 99 / 100]);
    }

    private sealed record Times(double Mean, double Median, double Slowest)
    {
        public override string ToString() => $"{Mean:0.00} ms on average, {Median:0.00} ms in the median, {Slowest:0.00} ms for 99 %";
    }
}
