using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Neo4j;
using ConflictGraph.Neo4j.Projecting;
using ConflictGraph.Neo4j.Querying;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests.Neo4j;

/// <summary>The relationships for those who ask in Cypher.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class ProjectionTests : IAsyncLifetime
{
    private const string Everything = "MATCH (a:Actor)-[tie]->(b) WHERE tie.projectedVersion IS NOT NULL "
        + "RETURN a.slug + ' ' + type(tie) + ' ' + b.slug + ' ' + coalesce(toString(tie.from), '-') + ' ' + coalesce(toString(tie.until), '-') + ' ' + tie.status "
        + "+ ' ' + tie.because AS told ORDER BY told";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private INeo4j _neo4j = null!;
    private Neo4jStore _store = null!;
    private QueryApi _api = null!;

    public async Task InitializeAsync()
    {
        _neo4j = await SharedNeo4j.EmptiedAsync();
        _store = Neo4jStore.Open(_neo4j.Options());
        _api = new(_neo4j.Options());
        await _store.RefreshAsync(default);
        await CommitAsync(Given.World());
    }

    public async Task DisposeAsync()
    {
        _api.Dispose();
        await _store.DisposeAsync();
    }

    [StoreFact]
    public async Task Each_settled_fact_is_a_relationship_with_its_span()
    {
        await CommitAsync(Given.Record(
            Given.Claim("c1", Given.Attends("a")), Given.Claim("c2", new ParticipationStatement(new ActorSubject("a"), "astana", Domain.Meetings.Participation.Declined), statedAt: "2017-01-19", speaker: "a"),
            Given.Claim("c3", Given.IsIn("b", "all") with { During = new(Given.Date("2016"), Given.Date("2017-02")) })));
        Assert.Equal(2, await AdvanceAsync());
        var ties = await TiesAsync();
        Assert.Contains(ties, tie => tie.StartsWith("a ATTENDS astana 2017-01-16T00:00:00Z 2017-01-19T00:00:00Z SETTLED", StringComparison.Ordinal));
        Assert.Contains(ties, tie => tie.StartsWith("b MEMBER_OF all 2016-01-01T00:00:00Z 2017-02-01T00:00:00Z SETTLED", StringComparison.Ordinal));
    }

    [StoreFact]
    public async Task What_is_kept_up_is_what_would_be_worked_out_anew_whatever_was_written()
    {
        await AdvanceAsync();
        foreach (var written in Writes())
        {
            await CommitAsync(written);
            await AdvanceAsync();
            var kept = await TiesAsync();
            await _neo4j.RunAsync("MATCH (p:Projection) DELETE p");
            await AdvanceAsync();
            Assert.Equal(await TiesAsync(), kept);
        }
    }

    [StoreFact]
    public async Task Whoever_comes_after_a_crash_goes_on_where_it_was()
    {
        await CommitAsync(Given.Record(Given.Claim("c1", Given.IsIn("a", "all")), Given.Claim("c2", Given.IsIn("b", "all")), Given.Claim("c3", Given.Attends("a"))));
        await _neo4j.RunAsync("MERGE (p:Projection {name: 'newest'}) SET p.version = 0, p.target = 2, p.cursor = 'actor a', p.holder = 'gone', p.until = 0");
        Assert.Equal(2, await AdvanceAsync());
        Assert.Equal(["a ATTENDS", "b MEMBER_OF"], (await TiesAsync()).Select(tie => string.Join(' ', tie.Split(' ')[..2])).Distinct());
    }

    [StoreFact]
    public async Task Of_several_servers_one_is_at_it_at_a_time()
    {
        await _neo4j.RunAsync("MERGE (p:Projection {name: 'newest'}) SET p.version = 0, p.holder = 'another', p.until = datetime.realtime().epochMillis + 60000");
        await CommitAsync(Given.Record(Given.Claim("c1", Given.IsIn("a", "all"))));
        Assert.Equal(0, await AdvanceAsync());
        Assert.Empty(await TiesAsync());
        await _neo4j.RunAsync("MATCH (p:Projection) SET p.until = 0");
        Assert.Equal(2, await AdvanceAsync());
        Assert.Single(await TiesAsync());
    }

    [StoreFact]
    public async Task A_store_that_projects_does_so_after_each_commit()
    {
        await using var projecting = Neo4jStore.Open(new() { Url = _neo4j.Url, User = _neo4j.User, Password = _neo4j.Password, Projects = true, PollInterval = TimeSpan.FromMilliseconds(100) });
        await CommitAsync(Given.Record(Given.Claim("c1", Given.IsIn("a", "all"))));
        await ShownAsync(2);
        await CommitAsync(Given.Record(Given.Claim("c2", Given.IsIn("b", "all"))));
        await ShownAsync(3);
        Assert.Equal(2, (await TiesAsync()).Length);
    }

    /// <summary>Writes of every kind that may change what was settled before.</summary>
    private static IEnumerable<JournalEvent> Writes() =>
    [
        Given.Record(Given.Claim("m1", Given.IsIn("a", "all")), Given.Claim("g1", Given.AllAttend("all"))),
        Given.Record(Given.Claim("m2", Given.IsIn("b", "all"), statedAt: "2017-01-10")),
        Given.Record(Given.Claim("s1", new SupportStatement("c", "a", [Domain.Actors.SupportKind.Weapons, Domain.Actors.SupportKind.Funding]))),
        Given.Record(Given.Claim("r1", new RelationStatement("b", "a", Domain.Actors.RelationKind.Rival)), Given.Claim("n1", new SuccessionStatement("a", "c", Domain.Actors.SuccessionKind.Splinter))),
        Given.Record(Given.Claim("o1", new RoleStatement("c", "all", Domain.Actors.RoleKind.Leader)), Given.Claim("g2", Given.AllAttend("all"), speaker: "c")),
        new RankEvent("m1", Rank.Deprecated, "seen"),
        new RetractEvent("s1", "afp", null, "wrong", null),
        Given.Record(Given.Actor("b", "Brigade of the North")),
        new MergeEvent("a", "b", "one"),
        Given.Record(Given.Claim("m3", Given.IsIn("b", "all"))),
        new UndoMergeEvent("b", "two"),
        Given.Record(Given.Meeting("astana", "Astana talks", "2017-01-15", process: "talks")),
        Given.Record(Given.Outlet("afp", "The agency")),
    ];

    private Task<long> AdvanceAsync() => new Projection(_store, _api, Lease).AdvanceAsync(_store.Head.Version, default);

    private async Task CommitAsync(JournalEvent journalEvent) => Assert.NotNull(await _store.CommitAsync(journalEvent, _store.Head.Version, default));

    private async Task<string[]> TiesAsync() => [.. (await _neo4j.RunAsync(Everything)).Select(row => (string)row![0]!)];

    private async Task ShownAsync(long version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        // The graph tells nobody when it is brought up to date.
        while ((await _neo4j.RunAsync("MATCH (p:Projection {version: $version}) RETURN p.version", new { version })).Count == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
    }
}
