using BenchmarkDotNet.Attributes;
using ConflictGraph.Benchmarks.Load;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;

namespace ConflictGraph.Benchmarks.Engine;

/// <summary>What it costs to read from the graph in memory, at the newest version and at one half as old.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Snapshot
{
    private const int Claims = 20_000;
    private const int Things = 40;
    private const int PageSize = 20;

    private GeneratedData _data = null!;
    private EmbeddedStore _store = null!;
    private Pin _pin;
    private string[] _meeting = [];
    private string[] _actors = [];
    private PageRequest[] _page = [];

    [Params(false, true)]
    public bool Earlier { get; set; }

    [GlobalSetup]
    public async Task SetUp()
    {
        var world = GeneratedData.World(Claims, skew: 1);
        var some = new Subjects(world);
        _data = await GeneratedData.MakeAsync(world);
        _store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _data.Store }, TimeProvider.System);
        _pin = new(Earlier ? (_store.Head.Version + 1) / 2 : _store.Head.Version, null);
        _meeting = [some.Meeting(0)];
        _actors = [.. Enumerable.Range(0, Things).Select(some.Actor)];
        _page = [new(new ClaimQuery { Meeting = _meeting[0], Descending = true }, PageSize)];
    }

    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _store.DisposeAsync();
        _data.Dispose();
    }

    [Benchmark(Description = "the casefile of a meeting")]
    public async Task<Casefile> Cases() => await _store.CasesAsync(_pin, _meeting, CancellationToken.None);

    [Benchmark(Description = "40 actors by id")]
    public async Task<IReadOnlyDictionary<string, Thing>> Actors() => await _store.ThingsAsync(_pin, _actors, CancellationToken.None);

    [Benchmark(Description = "a page of claims on a meeting")]
    public async Task<IReadOnlyList<Page>> Pages() => await _store.PagesAsync(_pin, _page, CancellationToken.None);
}
