using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Server.Tests.Protocol;

public sealed class HttpTests : ProtocolTest
{
    [Fact]
    public async Task A_body_that_is_not_JSON_is_refused() =>
        await RefusedAsync(await Client.PostAsync("/graphql", new StringContent("{ rules { id } }", Encoding.UTF8, "text/plain")), 415, "BAD_REQUEST");

    [Fact]
    public async Task A_body_of_50_MB_is_refused() =>
        await RefusedAsync(await Client.PostAsync("/graphql", new ByteArrayContent(new byte[50_000_000]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }), 413, "TOO_LARGE");

    [Fact]
    public async Task A_body_of_50_MB_without_a_length_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StreamContent(new MemoryStream(new byte[50_000_000])) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.TransferEncodingChunked = true;

        await RefusedAsync(await Client.SendAsync(request), 413, "TOO_LARGE");
    }

    [Fact]
    public async Task A_query_may_come_by_GET()
    {
        using var response = await Client.GetAsync("/graphql?query=" + Uri.EscapeDataString("query ($id: ID!) { actor(id: $id) { name } }") + "&variables=" + Uri.EscapeDataString("""{"id":"nusra"}"""));

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"actor":{"name":"جبهة النصرة"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=%7Brules%7Bid%7D%7D&variables=%5B")]
    public async Task A_GET_without_a_query_or_with_malformed_variables_is_refused(string url) =>
        await RefusedAsync(await Client.GetAsync(url), 400, "BAD_REQUEST");

    [Fact]
    public async Task AStore_that_cannot_be_read_says_so()
    {
        Store.Failure = new StoreUnavailableException("The database does not answer; try again in a minute.");

        Assert.Equal(("STORE_UNAVAILABLE", "The database does not answer; try again in a minute."), await Api.ErrorAsync("{ actors { nodes { id } } }"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task What_nobody_expected_is_told_without_internals()
    {
        Store.Failure = new InvalidOperationException("secret");

        var (code, message) = await Api.ErrorAsync("{ actors { nodes { id } } }");

        Assert.Equal("INTERNAL", code);
        Assert.DoesNotContain("secret", message);
    }

    [Fact]
    public async Task A_document_that_nests_too_deeply_is_refused()
    {
        var query = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
            query.Append("{ a ");
        var body = new JsonObject { ["query"] = query.ToString() };

        await RefusedAsync(await Client.PostAsync("/graphql", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json")), 200, "TOO_COMPLEX");
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_is_told_in_a_word(string url, string word) => Assert.Equal(word, await Client.GetStringAsync(url));

    private static async Task RefusedAsync(HttpResponseMessage response, int status, string code)
    {
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.NotEmpty((string)answer["errors"]![0]!["message"]!);
        Assert.Null(answer["data"]);
    }
}
