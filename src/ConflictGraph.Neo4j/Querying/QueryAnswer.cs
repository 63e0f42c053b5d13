using System.Text.Json;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>A whole answer that brought no error.</summary>
internal sealed class QueryAnswer : IDisposable
{
    private readonly JsonDocument _json;

    private QueryAnswer(JsonDocument json) => _json = json;

    /// <summary>A list of rows, each a list of values in the order of the statement's RETURN.</summary>
    private JsonElement Values => _json.RootElement.GetProperty("data").GetProperty("values");

    /// <summary>A list of texts.</summary>
    public JsonElement Bookmarks => _json.RootElement.GetProperty("bookmarks");

    /// <summary>Reads an answer to its end: its errors, also those of a statement that failed on its way, stand behind its rows.</summary>
    /// <exception cref="AttemptException">It is an error, or broke off.</exception>
    /// <exception cref="QueryException">The statement was not taken.</exception>
    public static async Task<QueryAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        JsonDocument json;
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
        }
        catch (JsonException) when (!response.IsSuccessStatusCode)
        {
            throw QueryFailures.Of(response.StatusCode);
        }
        var isWhole = false;
        try
        {
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
                throw QueryFailures.Of(errors, response.StatusCode);
            if (!response.IsSuccessStatusCode || root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("data", out _))
                throw QueryFailures.Of(response.StatusCode);
            isWhole = true;
            return new(json);
        }
        finally
        {
            if (!isWhole)
                json.Dispose();
        }
    }

    /// <param name="read">Gets a row, which is gone when it returns.</param>
    public List<T> Rows<T>(Func<JsonElement, T> read)
    {
        var rows = new List<T>(Values.GetArrayLength());
        foreach (var row in Values.EnumerateArray())
            rows.Add(read(row));
        return rows;
    }

    public void Dispose() => _json.Dispose();
}
