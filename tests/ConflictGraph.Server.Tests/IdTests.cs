namespace ConflictGraph.Server.Tests;

public sealed class IdTests : IAsyncLifetime
{
    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _api.DisposeAsync().AsTask();

    [Theory]
    [InlineData("", "astana-1")]
    [InlineData(""", at: "2017-01-16T22:00:00+02:00" """, "astana-1@2017-01-16T20:00:00.000Z")]
    [InlineData(""", at: "2017-01-16" """, "astana-1@2017-01-16T23:59:59.999Z")]
    [InlineData(""", at: "2017", knownAt: "2018-01" """, "astana-1@2017-12-31T23:59:59.999Z~2018-01-31T23:59:59.999Z")]
    [InlineData(""", knownAt: "2018-01-01T00:00:00Z" """, "astana-1@~2018-01-01T00:00:00.000Z")]
    public async Task An_id_carries_the_moment_that_was_asked_about(string moment, string id)
    {
        var data = await _api.DataAsync($$"""{ meeting(id: "astana-1"{{moment}}) { id slug } }""");

        Assert.Equal(id, (string?)data["meeting"]!["id"]);
        Assert.Equal("astana-1", (string?)data["meeting"]!["slug"]);
    }

    [Theory]
    [InlineData("astana-1")]
    [InlineData("astana-1@2017-01-16T20:00:00.000Z")]
    [InlineData("ahrar@2017-01-16T20:00:00.000Z~2018-01-31T23:59:59.999Z")]
    [InlineData("outlet/afp@~2018-01-01T00:00:00.000Z")]
    public async Task A_node_is_given_back_as_it_was_shown(string id) =>
        Assert.Equal(id, (string?)(await _api.DataAsync($$"""{ node(id: "{{id}}") { id } }"""))["node"]!["id"]);

    [Fact]
    public async Task Nodes_may_be_of_different_moments_and_kinds()
    {
        var data = await _api.DataAsync("""
            { nodes(ids: ["astana-1@2017-01-16T20:00:00.000Z", "none", "ahrar", "alloush", "turkey"]) { __typename id ... on Actor { name } } }
            """);

        Assert.Equal(
            """[{"__typename":"Meeting","id":"astana-1@2017-01-16T20:00:00.000Z"},null,{"__typename":"Faction","id":"ahrar","name":"Ahrar al-Sham"},"""
            + """{"__typename":"Person","id":"alloush","name":"Mohammed Alloush"},{"__typename":"State","id":"turkey","name":"Turkey"}]""",
            data["nodes"]!.ToJsonString());
        Assert.Equal(2, _api.Store.Reads.Count(read => read == "Things"));
    }

    [Fact]
    public async Task What_is_asked_for_twice_is_read_once()
    {
        await _api.DataAsync("{ __typename }");
        _api.Store.Forget();
        await _api.DataAsync("""{ a: meeting(id: "astana-1", at: "2017") { id } b: meeting(id: "astana-2", at: "2017") { id } c: node(id: "ahrar", at: "2017") { id } }""");

        Assert.Equal(["Things"], _api.Store.Reads);
    }

    [Fact]
    public async Task Now_is_looked_up_once_for_a_version()
    {
        await _api.DataAsync("""{ meeting(id: "astana-1") { id } }""");
        await _api.DataAsync("""{ meeting(id: "astana-1") { name } }""");

        Assert.Equal(["Boundaries", "Things", "Things"], _api.Store.Reads);
    }
}
