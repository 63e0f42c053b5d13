using BenchmarkDotNet.Attributes;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using GraphQL;
using GraphQL.Transport;

namespace ConflictGraph.Benchmarks;

/// <summary>A meeting of forty positions with two claims each: what the store, the rules and the whole answer of about 18 kB cost.</summary>
[MemoryDiagnoser]
public class FortyPositions
{
    private const string Query =
        """
        { meeting(id: "talks", at: "2017-01-20") { name positions { nodes {
            actor { name } side participation status decidedBy { name } because credibility independentOrigins exposure since
            accepted { slug statedAt speakerName evidence { document { title outlet { name } } } } } } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("conflictgraph-benchmark-").FullName;
    private EmbeddedStore _store = null!;
    private ServiceProvider _services = null!;
    private Execution _execution = null!;
    private IGraphQLTextSerializer _serializer = null!;
    private Casefile _file = null!;

    [GlobalSetup]
    public async Task SetUp()
    {
        _store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder }, TimeProvider.System);
        await _store.CommitAsync(new RecordEvent(Things().ToValueList()), 0, CancellationToken.None);
        _services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<IGraphStore>(_store).AddGraphQLApi().BuildServiceProvider();
        _execution = _services.GetRequiredService<Execution>();
        _serializer = _services.GetRequiredService<IGraphQLTextSerializer>();
        _file = await Store();
    }

    [GlobalCleanup]
    public async Task CleanUp()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public async Task<Casefile> Store() => await _store.CasesAsync(new Pin(_store.Head.Version, null), ["talks"], CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<Position> Rules() => new Resolver(_file, PartialDate.OfDay(2017, 1, 20).LastMoment).Positions("talks");

    [Benchmark]
    public async Task<string> Answer() =>
        _serializer.Serialize(await _execution.RunAsync(new GraphQLRequest { Query = Query }, Caller.Trusted, CancellationToken.None));

    private static IEnumerable<Thing> Things()
    {
        yield return new Meeting { Slug = "talks", Name = "The talks", Starts = PartialDate.OfDay(2017, 1, 23) };
        for (var number = 0; number < 40; number++)
        {
            var actor = $"actor-{number}";
            yield return new Actor { Slug = actor, Name = $"Actor {number}", Kind = ActorKind.Faction };
            yield return new Outlet { Slug = $"outlet-{number}", Name = $"Outlet {number}", Reliability = Reliability.C };
            yield return new Document { Slug = $"document-{number}", Outlet = $"outlet-{number}", Title = $"Document {number}" };
            yield return Claim($"own-{number}", actor, Participation.WillAttend, Capacity.FirstParty, actor, number);
            yield return Claim($"other-{number}", actor, number % 3 == 0 ? Participation.WillNotAttend : Participation.WillAttend, Capacity.ThirdPartyUnnamed, null, number);
        }
    }

    private static Claim Claim(string slug, string actor, Participation value, Capacity capacity, string? speaker, int number) => new()
    {
        Slug = slug,
        Statement = new ParticipationStatement(new ActorSubject(actor), "talks", value),
        Speaker = speaker,
        SpeakerName = speaker is null ? "officials" : null,
        Capacity = capacity,
        StatedAt = PartialDate.OfDay(2017, 1, 10),
        Evidence = [new Evidence { Document = $"document-{number}" }],
    };
}
