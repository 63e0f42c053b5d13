using System.Text.Json;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>Reads properties out of a row, in which what is not there is null.</summary>
internal static class RowReading
{
    public static string? Text(this JsonElement map, string name) => map.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static long? Number(this JsonElement map, string name) =>
        map.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;

    /// <summary>False where it is not there.</summary>
    public static bool Flag(this JsonElement map, string name) => map.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A map or list within the map.</summary>
    public static JsonElement? Part(this JsonElement map, string name) =>
        map.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>None where it is not there.</summary>
    public static string[] Texts(this JsonElement map, string name) => map.Part(name) is { } list ? list.Texts() : [];

    public static string[] Texts(this JsonElement list)
    {
        var texts = new string[list.GetArrayLength()];
        var next = 0;
        foreach (var text in list.EnumerateArray())
            texts[next++] = text.GetString()!;
        return texts;
    }
}
