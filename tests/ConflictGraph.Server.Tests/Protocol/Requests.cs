using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.Protocol;

/// <summary>Requests as a client writes them, header by header.</summary>
internal static class Requests
{
    public const string GraphQLResponse = "application/graphql-response+json";

    public static HttpRequestMessage Post(string body, string? accept = null, string contentType = "application/json") =>
        Post(Encoding.UTF8.GetBytes(body), accept, contentType);

    public static HttpRequestMessage Post(byte[] body, string? accept = null, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return request.Accepting(accept);
    }

    public static HttpRequestMessage PostJson(object body, string? accept = null) => Post(JsonSerializer.Serialize(body), accept);

    public static HttpRequestMessage Get(string query, string? accept = null, string more = "") =>
        new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query) + more).Accepting(accept);

    public static HttpRequestMessage With(this HttpRequestMessage request, string header, string value)
    {
        if (!request.Headers.TryAddWithoutValidation(header, value))
            request.Content!.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public static async Task<string?> CodeAsync(this HttpResponseMessage response) => (string?)(await response.JsonAsync())["errors"]?[0]?["extensions"]?["code"];

    public static string? Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    public static MediaTypeHeaderValue? MediaType(this HttpResponseMessage response) => response.Content.Headers.ContentType;

    private static HttpRequestMessage Accepting(this HttpRequestMessage request, string? accept) => accept is null ? request : request.With("Accept", accept);
}
