using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace ConflictGraph.Testing;

/// <summary>Runs Cypher on a Neo4j beside the code that is tested.</summary>
public static class Neo4jStatements
{
    private static readonly HttpClient Client = new();

    /// <summary>The rows, each a list of values.</summary>
    public static async Task<JsonArray> RunAsync(this INeo4j neo4j, string statement, object? parameters = null, string database = "neo4j")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(neo4j.Url, $"db/{database}/query/v2"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{neo4j.User}:{neo4j.Password}")));
        request.Content = JsonContent.Create(new { statement, parameters });
        using var response = await Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        return answer?["errors"] is JsonArray { Count: > 0 } errors
            ? throw new InvalidOperationException($"{statement}: {errors.ToJsonString()}")
            : answer!["data"]!["values"]!.AsArray();
    }

    /// <summary>Waits until it answers.</summary>
    /// <param name="isOver">Asked in between; throws to end the waiting.</param>
    internal static async Task AnswersAsync(this INeo4j neo4j, Func<bool>? isOver = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (true)
        {
            try
            {
                await neo4j.RunAsync("RETURN 1");
                return;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or InvalidOperationException)
            {
                isOver?.Invoke();
                // It takes its time to start, and does not tell when it is done.
                await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
            }
        }
    }
}
