using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>The body of a request: written once, and sent as often as it takes.</summary>
internal static class QueryRequest
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // It goes into no web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> Write(Cypher statement, object? parameters, bool isRead, IReadOnlyList<string> bookmarks, TimeSpan time) =>
        JsonSerializer.SerializeToUtf8Bytes(new Body(
            statement.Text, parameters, isRead ? "Read" : "Write", bookmarks, (int)Math.Ceiling(time.TotalSeconds)), Options);

    public static HttpContent ContentOf(ReadOnlyMemory<byte> body) => new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };

    /// <param name="MaxExecutionTime">In seconds. The database gives up what nobody waits for any more.</param>
    private sealed record Body(string Statement, object? Parameters, string AccessMode, IReadOnlyList<string> Bookmarks, int MaxExecutionTime);
}
