using System.Text.Json.Nodes;
using ConflictGraph.Neo4j;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>
/// Whatever goes wrong between us and Neo4j: no wrong answer, nothing written in half, one plain error while it lasts, and then everything is as
/// before without a new start.
/// </summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class FaultTests : IAsyncLifetime
{
    private INeo4j _neo4j = null!;
    private FaultyWay _way = null!;
    private JsonNode _right = null!;

    public async Task InitializeAsync()
    {
        _neo4j = await SharedNeo4j.EmptiedAsync();
        _right = await FaultyServer.PrepareAsync(_neo4j);
        _way = new(_neo4j.Url);
    }

    public async Task DisposeAsync() => await _way.DisposeAsync();

    [StoreFact]
    public async Task It_refuses_connections_at_the_start_and_later()
    {
        _way.Close();
        await using var server = Serve();
        await server.IsDownAsync();
        _way.Open();
        await server.RecoversAsync();
        await server.IsUpAsync();
        _way.Close();
        await server.IsDownAsync();
        await server.IsRefusedAsync(Notes.Input("lost"));
        _way.Open();
        await server.RecoversAsync();
        await server.IsUpAsync();
        Assert.False(await server.HasAsync("lost"));
        await server.AcknowledgedAsync(Notes.Input("kept"));
        Assert.True(await server.HasAsync("kept"));
    }

    [StoreFact]
    public async Task It_takes_no_password_until_it_is_the_right_one()
    {
        await _neo4j.RunAsync("CREATE USER latecomer IF NOT EXISTS SET PASSWORD 'not-the-one-we-have' CHANGE NOT REQUIRED", database: "system");
        try
        {
            await using var server = Serve(user: "latecomer", password: "the-one-we-have");
            await server.IsDownAsync();
            await _neo4j.RunAsync("ALTER USER latecomer SET PASSWORD 'the-one-we-have' CHANGE NOT REQUIRED", database: "system");
            await server.RecoversAsync();
            await server.IsUpAsync();
        }
        finally
        {
            await _neo4j.RunAsync("DROP USER latecomer IF EXISTS", database: "system");
        }
    }

    [StoreFact]
    public async Task It_is_too_slow()
    {
        await using var server = Serve(patience: TimeSpan.FromSeconds(5));
        await server.RecoversAsync();
        await server.IsUpAsync();
        _way.Delay = TimeSpan.FromSeconds(15);
        await server.IsDownAsync();
        await server.IsRefusedAsync(Notes.Input("slow"));
        _way.Delay = TimeSpan.Zero;
        await server.RecoversAsync();
        await server.IsUpAsync();
        await server.HasAsync("slow");
    }

    [StoreFact]
    public async Task Its_answers_break_off_in_the_middle()
    {
        await using var server = Serve();
        await server.RecoversAsync();
        _way.Cut = (2, "$meetings");
        await server.IsUpAsync();
        Assert.Equal(2, _way.Cuts);
        _way.Cut = (int.MaxValue, "CYPHER");
        await server.IsDownAsync();
        _way.Cut = null;
        await server.RecoversAsync();
        await server.IsUpAsync();
    }

    [StoreFact]
    public async Task A_write_whose_answer_is_lost_is_acknowledged_once_it_is_known_and_is_there_once()
    {
        await using var server = Serve();
        await server.RecoversAsync();
        var before = await server.AcknowledgedAsync(Notes.Input("one"));
        var cuts = _way.Cuts;
        _way.Cut = (2, "newest.version = $basedOn");
        Assert.Equal(before + 1, await server.AcknowledgedAsync(Notes.Input("two")));
        Assert.Equal(cuts + 2, _way.Cuts);
        Assert.True(await server.HasAsync("two"));
        Assert.Equal(before + 2, await server.AcknowledgedAsync(Notes.Input("three")));
    }

    [StoreFact]
    public async Task It_is_too_old()
    {
        var version = (string)(await _neo4j.RunAsync("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"))[0]![0]!;
        _way.Lie = ($"4.{version[2..]}", version);
        await using var server = Serve();
        Assert.Contains("5.26 or newer is needed", (await server.Api.ErrorAsync(Notes.Question)).Message, StringComparison.Ordinal);
        await server.IsDownAsync();
        _way.Lie = null;
        await server.RecoversAsync();
        await server.IsUpAsync();
    }

    private FaultyServer Serve(string? user = null, string? password = null, TimeSpan? patience = null) => FaultyServer.Open(
        new Neo4jOptions
        {
            Url = _way.Url,
            User = user ?? _neo4j.User,
            Password = password ?? _neo4j.Password,
            PollInterval = TimeSpan.FromMilliseconds(500),
            ReadTimeout = patience ?? TimeSpan.FromSeconds(30),
            WriteTimeout = patience ?? TimeSpan.FromSeconds(60),
        }, _right);
}
