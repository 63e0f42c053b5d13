using System.Net;

namespace ConflictGraph.Server.Tests.Protocol;

public sealed class AcceptTests : IAsyncLifetime
{
    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("APPLICATION/GraphQL-Response+JSON", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json; charset=\"utf-8\"", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.9, application/json", "application/json")]
    [InlineData("application/graphql-response+json, application/json", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json", "application/json")]
    [InlineData("application/graphql-response+json;q=0, */*", "application/json")]
    [InlineData("application/json;q=0, */*;q=0.1", "application/graphql-response+json")]
    [InlineData("application/json, */*", "application/json")]
    [InlineData("*/*, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", "application/json")]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json; charset=utf-16, application/json;q=0.1", "application/json")]
    [InlineData("nonsense", "application/json")]
    public async Task The_client_gets_what_it_likes_best(string? accept, string expected)
    {
        using var client = _api.CreateClient();
        using var response = await client.SendAsync(Requests.PostJson(new { query = "{ __typename }" }, accept));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected + "; charset=utf-8", response.MediaType()?.ToString());
        Assert.Contains("Accept", response.Header("Vary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/*")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_client_that_takes_nothing_of_it_is_told_what_there_is_before_anything_is_executed(string accept)
    {
        using var client = _api.CreateClient();
        using var response = await client.SendAsync(Requests.PostJson(new { query = "{ actor(id: \"ahrar\") { name } }" }, accept));
        Assert.Equal((HttpStatusCode.NotAcceptable, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
        Assert.DoesNotContain("Things", _api.Store.Reads);
    }
}
