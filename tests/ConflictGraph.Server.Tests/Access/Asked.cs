using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>What a request came to.</summary>
public sealed record Asked(int Status, string? Code, string? Message, JsonNode? Data, string? Challenge)
{
    public static async Task<Asked> PostAsync(HttpClient client, string query) => await OfAsync(await client.PostAsJsonAsync("/graphql", new { query }));

    public static async Task<Asked> OfAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            var error = answer["errors"]?[0];
            return new(
                (int)response.StatusCode, (string?)error?["extensions"]?["code"], (string?)error?["message"], answer["data"],
                response.Headers.WwwAuthenticate.Count == 0 ? null : response.Headers.WwwAuthenticate.ToString());
        }
    }
}
