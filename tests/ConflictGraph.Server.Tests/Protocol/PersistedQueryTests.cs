using System.Net;
using System.Text.Json;
using ConflictGraph.Server.Http.Documents;

namespace ConflictGraph.Server.Tests.Protocol;

/// <summary>Automatic persisted queries, as Apollo's clients send them.</summary>
public sealed class PersistedQueryTests : IAsyncLifetime
{
    private const string Query = "{ rules { id } }";

    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public async Task A_query_is_sent_once_and_then_only_named()
    {
        using var client = _api.CreateClient();
        using var unknown = await client.SendAsync(Requests.PostJson(Named(Query), Requests.GraphQLResponse));
        Assert.Equal((HttpStatusCode.NotFound, "PERSISTED_QUERY_NOT_FOUND"), (unknown.StatusCode, await unknown.CodeAsync()));
        Assert.Equal("PersistedQueryNotFound", (string?)(await unknown.JsonAsync())["errors"]![0]!["message"]);
        using var plain = await client.SendAsync(Requests.PostJson(Named(Query), "application/json"));
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);

        using var sent = await client.SendAsync(Requests.PostJson(Named(Query, Query)));
        Assert.NotNull((await sent.JsonAsync())["data"]);
        using var known = await client.SendAsync(Requests.PostJson(Named(Query)));
        Assert.NotNull((await known.JsonAsync())["data"]);
        using var byUrl = await client.GetAsync("/graphql?extensions=" + Uri.EscapeDataString(JsonSerializer.Serialize(Extensions(Query))));
        Assert.NotNull((await byUrl.JsonAsync())["data"]);
        Assert.NotNull(byUrl.Header("ETag"));
        using var byId = await client.GetAsync("/graphql?documentId=sha256:" + DocumentHash.Of(Query));
        Assert.NotNull((await byId.JsonAsync())["data"]);
    }

    [Theory]
    [InlineData("""{"query": "{ rules { id } }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}""")]
    [InlineData("""{"query": "{ rules { id } }", "extensions": {"persistedQuery": {"version": 2, "sha256Hash": "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}""")]
    [InlineData("""{"query": "{ rules { id } }", "extensions": {"persistedQuery": {"version": 1}}}""")]
    [InlineData("""{"extensions": {"persistedQuery": 5}}""")]
    [InlineData("""{"extensions": {"persistedQuery": null}}""")]
    public async Task What_does_not_keep_to_the_protocol_is_a_bad_request(string body)
    {
        using var client = _api.CreateClient();
        foreach (var accept in new[] { "application/json", Requests.GraphQLResponse })
        {
            using var response = await client.SendAsync(Requests.Post(body, accept));
            Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
        }
    }

    [Fact]
    public async Task A_mutation_that_is_only_named_is_not_executed_by_GET()
    {
        const string Mutation = "mutation { record(input: {}) { report { created } } }";
        using var client = _api.CreateClient();
        using var sent = await client.SendAsync(Requests.PostJson(Named(Mutation, Mutation)));
        using var byUrl = await client.GetAsync("/graphql?extensions=" + Uri.EscapeDataString(JsonSerializer.Serialize(Extensions(Mutation))));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, byUrl.StatusCode);
    }

    [Fact]
    public async Task Where_none_are_kept_the_client_is_told_to_send_them_whole()
    {
        await using var api = new Api(World.Small(), configure: services => services.Configure<DocumentOptions>(options => options.PersistedQueries = 0));
        using var response = await api.CreateClient().SendAsync(Requests.PostJson(Named(Query)));
        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", await response.CodeAsync());
    }

    [Fact]
    public void What_was_named_longest_ago_is_forgotten_first()
    {
        var kept = new PersistedQueries(mostBytes: 100_000);
        string Text(int number) => new((char)('a' + number), 10_000);
        for (var i = 0; i < 4; i++)
            kept.Keep($"{i}", Text(i));
        Assert.Equal(Text(0), kept.Find("0"));
        kept.Keep("4", Text(4));
        Assert.Equal([Text(0), null, Text(2), Text(3), Text(4)], Enumerable.Range(0, 5).Select(i => kept.Find($"{i}")));
        kept.Keep("long", new string('x', 60_000));
        Assert.Null(kept.Find("long"));
        Assert.NotNull(kept.Find("0"));
    }

    private static object Extensions(string query) => new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(query) } };

    private static object Named(string named, string? query = null) => query is null ? new { extensions = Extensions(named) } : new { query, extensions = Extensions(named) };
}
