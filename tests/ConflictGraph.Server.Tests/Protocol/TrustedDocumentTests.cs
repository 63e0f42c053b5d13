using System.Net;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http.Documents;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Tests.Protocol;

/// <summary>A server that executes nothing but the documents of a folder.</summary>
public sealed class TrustedDocumentTests : IAsyncLifetime
{
    private const string Rules = "query AllRules { rules { id } }\n";

    private readonly TemporaryFolder _folder = new();
    private Api? _api;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_api is not null)
            await _api.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_document_is_known_by_its_hash_its_file_and_its_operations()
    {
        Write("rules.graphql", Rules);
        Write("deeper/actors.gql", "query One { actor(id: \"ahrar\") { ...name } } query Two { actor(id: \"jaysh\") { ...name } } fragment name on Actor { name }");
        foreach (var id in new[] { "rules", "AllRules", DocumentHash.Of(Rules), "sha256:" + DocumentHash.Of(Rules) })
            Assert.NotNull((await (await SendAsync(new { documentId = id })).JsonAsync())["data"]!["rules"]);
        Assert.Equal("Ahrar al-Sham", (string?)(await (await SendAsync(new { documentId = "One" })).JsonAsync())["data"]!["actor"]!["name"]);
        Assert.Equal("Jaysh al-Islam", (string?)(await (await SendAsync(new { id = "actors", operationName = "Two" })).JsonAsync())["data"]!["actor"]!["name"]);
        Assert.NotNull((await (await SendAsync(new { query = Rules })).JsonAsync())["data"]);
        Assert.NotNull((await (await SendAsync(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(Rules) } } })).JsonAsync())["data"]);
        using var byUrl = await Client().GetAsync("/graphql?documentId=rules");
        Assert.NotNull((await byUrl.JsonAsync())["data"]);
    }

    [Fact]
    public async Task The_lists_that_clients_builds_write_are_read()
    {
        Write("relay.json", """{"0a1b": "query Relay { rules { id } }"}""");
        Write("apollo.json", """{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "2c3d", "name": "Apollo", "type": "query", "body": "query Apollo { rules { name } }"}]}""");
        foreach (var id in new[] { "0a1b", "Relay", "2c3d", "Apollo" })
            Assert.NotNull((await (await SendAsync(new { doc_id = id })).JsonAsync())["data"]);
    }

    [Fact]
    public async Task Nothing_else_is_executed()
    {
        Write("rules.graphql", Rules);
        foreach (var body in new object[]
        {
            new { query = "{ rules { id } }" }, new { query = "{ __schema { types { name } } }" }, new { query = Rules + " " }, new { documentId = "nothing" },
            new { documentId = "rules.graphql" }, new { documentId = "../rules" },
            new { query = "{ rules { id } }", extensions = new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of("{ rules { id } }") } } },
        })
        {
            using var response = await SendAsync(body);
            Assert.Equal((HttpStatusCode.Forbidden, "DOCUMENT_NOT_TRUSTED"), (response.StatusCode, await response.CodeAsync()));
        }
    }

    [Fact]
    public async Task A_name_that_two_documents_have_stands_for_neither()
    {
        Write("old/rules.graphql", Rules);
        Write("new/rules.graphql", "query AllRules { rules { id name } }");
        Assert.Equal("DOCUMENT_NOT_TRUSTED", await (await SendAsync(new { documentId = "AllRules" })).CodeAsync());
        Assert.Null(await (await SendAsync(new { documentId = DocumentHash.Of(Rules) })).CodeAsync());
    }

    [Theory]
    [InlineData("query { nothing }", "line 1: Cannot query field 'nothing' on type 'Query'.")]
    [InlineData("query {\n rules {\n", "line 2: It is no GraphQL document.")]
    [InlineData("fragment name on Actor { name }", "There is no operation in it.")]
    public async Task A_document_that_cannot_be_executed_stops_the_start(string text, string why)
    {
        Write("broken.graphql", text);
        var stopped = await StoppedAsync();
        Assert.StartsWith("--documents: broken.graphql", stopped.Message, StringComparison.Ordinal);
        Assert.Contains(why, stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', stopped.Message);
        Assert.Equal(StartException.WrongUsage, stopped.ExitCode);
    }

    [Fact]
    public void Variables_are_not_asked_for_before_somebody_asks()
    {
        Write("actor.graphql", "query ($id: ID!) { actor(id: $id) { name } }");
        Assert.NotNull(Client());
    }

    [Theory]
    [InlineData("broken.json", "[]")]
    [InlineData("broken.json", """{"a": 5}""")]
    [InlineData("readme.txt", "nothing")]
    public async Task A_folder_without_documents_or_with_something_else_in_it_stops_the_start(string file, string text)
    {
        Write(file, text);
        Assert.StartsWith("--documents", (await StoppedAsync()).Message, StringComparison.Ordinal);
    }

    private async Task<StartException> StoppedAsync()
    {
        await using var api = new Api(World.Small());
        var setup = ActivatorUtilities.CreateInstance<DocumentSetup>(api.Services, Options.Create(new DocumentOptions { Documents = _folder.Path }));
        return Assert.Throws<StartException>(setup.Read);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private HttpClient Client() => (_api ??= new Api(World.Small(), configure: services =>
        services.Configure<DocumentOptions>(options => options.Documents = _folder.Path))).CreateClient();

    private Task<HttpResponseMessage> SendAsync(object body) => Client().SendAsync(Requests.PostJson(body, Requests.GraphQLResponse));
}
