using System.Buffers;
using BenchmarkDotNet.Attributes;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using GraphQL;
using GraphQL.Transport;

namespace ConflictGraph.Benchmarks.Engine;

/// <summary>A meeting of forty positions with two claims each: what the store, the rules, the execution and the whole answer of about 24 kB cost.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FortyPositions
{
    private const string Query =
        """
        { meeting(id: "talks", at: "2017-01-20") { name positions { nodes {
            actor { name } side participation status decidedBy { name } because credibility independentOrigins exposure since
            accepted { slug statedAt speakerName evidence { document { title outlet { name } } } } } } } }
        """;

    private readonly ArrayBufferWriter<byte> _written = new(64 * 1024);
    private OpenStore _open = null!;
    private ServiceProvider _services = null!;
    private Execution _execution = null!;
    private AnswerSerializer _serializer = null!;
    private Casefile _file = null!;
    private ExecutionResult _result = null!;

    [GlobalSetup]
    public async Task SetUp()
    {
        _open = await OpenStore.WithAsync(Talks.With(claimsEach: 2));
        _services = Services.Over(_open.Store, hasCaches: false);
        _execution = _services.GetRequiredService<Execution>();
        _serializer = _services.GetRequiredService<AnswerSerializer>();
        _file = await Store();
        _result = await Result();
    }

    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _services.DisposeAsync();
        await _open.DisposeAsync();
    }

    [Benchmark]
    public async Task<Casefile> Store() => await _open.Store.CasesAsync(_open.Newest, [Talks.Meeting], CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<Position> Rules() => new Resolver(_file, Talks.TheEve).Positions(Talks.Meeting);

    [Benchmark]
    public Task<ExecutionResult> Result() => _execution.RunAsync(new GraphQLRequest { Query = Query }, Caller.Trusted, CancellationToken.None);

    /// <summary>How many bytes the result has as JSON.</summary>
    [Benchmark]
    public int Written() => Write(_result);

    [Benchmark]
    public async Task<int> Answer() => Write(await Result());

    private int Write(ExecutionResult result)
    {
        _written.ResetWrittenCount();
        _serializer.Write(_written, result);
        return _written.WrittenCount;
    }
}
