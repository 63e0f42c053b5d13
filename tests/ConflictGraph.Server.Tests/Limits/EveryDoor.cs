using System.Text.Json.Nodes;
using ConflictGraph.Server.Http.Documents;
using ConflictGraph.Server.Tests.Protocol;
using ConflictGraph.Server.Tests.WebSockets;

namespace ConflictGraph.Server.Tests.Limits;

/// <summary>One operation by every door that there is.</summary>
internal static class EveryDoor
{
    /// <returns>By each door the code of the first error; empty where there is none.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> CodesAsync(SocketApi api, string query)
    {
        using var client = new HttpClient { BaseAddress = api.Desk.Api.ClientOptions.BaseAddress };
        using var socket = await api.InitAsync();
        await socket.SubscribeAsync("1", query);
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = DocumentHash.Of(query) } };
        (await client.SendAsync(Requests.PostJson(new { query, extensions }))).Dispose();
        return new Dictionary<string, string>
        {
            ["POST"] = await CodeAsync(client, Requests.PostJson(new { query })),
            ["GET"] = await CodeAsync(client, Requests.Get(query)),
            ["batch"] = await CodeAsync(client, Requests.PostJson(new[] { new { query } })),
            ["persisted"] = await CodeAsync(client, Requests.PostJson(new { extensions })),
            ["persisted by its id"] = await CodeAsync(client, Requests.PostJson(new { documentId = DocumentSource.HashPrefix + DocumentHash.Of(query) })),
            ["events"] = await CodeAsync(client, Requests.PostJson(new { query }, "text/event-stream")),
            ["WebSocket"] = CodeIn(await socket.NextAsync()),
        };
    }

    private static async Task<string> CodeAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        using (var response = await client.SendAsync(request))
        {
            var body = await response.Content.ReadAsStringAsync();
            return CodeIn(JsonNode.Parse(body.Split("data: ") is [_, var data, ..] ? data.Split('\n')[0] : body)!);
        }
    }

    private static string CodeIn(JsonNode answer)
    {
        var errors = answer is JsonArray list ? list[0]!["errors"] : answer["payload"] is JsonArray refused ? refused : (answer["payload"] ?? answer)["errors"];
        return (string?)errors?[0]?["extensions"]?["code"] ?? "";
    }
}
