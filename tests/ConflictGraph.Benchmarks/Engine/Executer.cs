using BenchmarkDotNet.Attributes;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using GraphQL;
using GraphQL.Transport;

namespace ConflictGraph.Benchmarks.Engine;

/// <summary>What it costs to execute the questions of the load, each time about another moment and without caches, and not to write their answers.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Executer
{
    private const int Claims = 20_000;
    private const int Requests = 2_000;

    private GeneratedData _data = null!;
    private EmbeddedStore _store = null!;
    private ServiceProvider _services = null!;
    private Execution _execution = null!;
    private GraphQLRequest[] _requests = [];
    private int _next;

    public static IEnumerable<string> Names => ["nothing", "actor", "meeting", "two hops", "list", "neighbourhood", "path"];

    [ParamsSource(nameof(Names))]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public async Task SetUp()
    {
        var world = GeneratedData.World(Claims, skew: 1);
        _data = await GeneratedData.MakeAsync(world);
        _store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _data.Store }, TimeProvider.System);
        _services = Services.Over(_store, hasCaches: false);
        _execution = _services.GetRequiredService<Execution>();
        var (serializer, asked) = (_services.GetRequiredService<IGraphQLTextSerializer>(), Load.Question.About(world).Single(question => question.Name == Question));
        _requests = [.. Enumerable.Range(0, Requests).Select(number => serializer.Deserialize<GraphQLRequest>(System.Text.Encoding.UTF8.GetString(asked.Body(number)))!)];
        if ((await Result()).Errors is [var error, ..])
            throw new InvalidOperationException(error.Message);
    }

    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
        _data.Dispose();
    }

    [Benchmark]
    public Task<ExecutionResult> Result() => _execution.RunAsync(_requests[_next++ % Requests], Caller.Trusted, CancellationToken.None);
}
