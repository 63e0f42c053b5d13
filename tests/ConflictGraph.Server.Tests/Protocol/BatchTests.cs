using System.Net;
using ConflictGraph.Server.Http.Requests;

namespace ConflictGraph.Server.Tests.Protocol;

public sealed class BatchTests : IAsyncLifetime
{
    private readonly Sample.SampleApi _sample = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [Fact]
    public async Task Each_operation_gets_its_own_answer_in_its_place()
    {
        using var response = await SendAsync(
            """
            [{"query": "{ rules { id } }"}, {"query": "{ nothing }"}, {"nothing": 1}, {"query": "{"},
             {"query": "query ($id: ID!) { actor(id: $id) { name } }", "variables": {"id": "ahrar-al-sham"}}]
            """);

        Assert.Equal((HttpStatusCode.OK, "application/graphql-response+json"), (response.StatusCode, response.MediaType()?.MediaType));
        var answers = (await response.JsonAsync()).AsArray();
        Assert.Equal(
            ["", "FIELDS_ON_CORRECT_TYPE", "BAD_REQUEST", "SYNTAX_ERROR", ""],
            answers.Select(answer => (string?)answer!["errors"]?[0]?["extensions"]?["code"] ?? ""));
        Assert.Equal("Ahrar al-Sham", (string?)answers[4]!["data"]!["actor"]!["name"]);
        Assert.Equal("no-store", response.Header("Cache-Control"));
    }

    [Fact]
    public async Task What_a_batch_writes_the_next_of_it_reads()
    {
        using var response = await SendAsync(
            """
            [{"query": "{ outlet(id: \"outlet/new\") { name } dataVersion { id } }"},
             {"query": "mutation { record(input: { outlets: [{ id: \"outlet/new\", name: \"The News\" }] }) { report { created } errors { message } } }"},
             {"query": "{ outlet(id: \"outlet/new\") { name } dataVersion { id } }"}]
            """);

        var answers = (await response.JsonAsync()).AsArray();
        Assert.Null(answers[0]!["data"]!["outlet"]);
        Assert.Equal("The News", (string?)answers[2]!["data"]!["outlet"]!["name"]);
    }

    [Fact]
    public async Task A_batch_that_only_reads_shows_one_version_and_may_be_kept()
    {
        const string Body = """[{"query": "{ dataVersion { id } }"}, {"query": "{ dataVersion { id } rules { id } }"}]""";
        using var response = await SendAsync(Body);
        Assert.NotNull(response.Header("ETag"));
        using var again = await _sample.Api.CreateClient().SendAsync(Requests.Post(Body, Requests.GraphQLResponse).With("If-None-Match", response.Header("ETag")!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_batch_that_is_too_long_is_refused_as_a_whole()
    {
        using var response = await SendAsync($"[{string.Join(',', Enumerable.Repeat("""{"query": "{ __typename }"}""", 21))}]");
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task Batches_can_be_turned_off()
    {
        await using var api = new Api(World.Small(), configure: services => services.Configure<RequestOptions>(options => options.Batch = 1));
        using var response = await api.CreateClient().SendAsync(Requests.Post("""[{"query": "{ __typename }"}]"""));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
    }

    private Task<HttpResponseMessage> SendAsync(string body) => _sample.Api.CreateClient().SendAsync(Requests.Post(body, Requests.GraphQLResponse));
}
