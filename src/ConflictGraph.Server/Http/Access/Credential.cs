using System.Text.Json;

namespace ConflictGraph.Server.Http.Access;

/// <summary>An API key or a token, as it was shown.</summary>
public sealed record Credential(string Text)
{
    public const string KeyHeader = "X-API-Key";

    private const string Scheme = "Bearer ";

    /// <summary>What stands in the headers of a request; null where they show nothing.</summary>
    public static Credential? In(IHeaderDictionary headers) => Of(headers[KeyHeader], headers.Authorization);

    /// <summary>What stands in the payload of a connection, named like the headers, in any case; null where it shows nothing.</summary>
    public static Credential? In(JsonElement payload)
    {
        var named = payload.ValueKind == JsonValueKind.Object
            ? payload.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.String).ToLookup(one => one.Name, one => one.Value.GetString(), StringComparer.OrdinalIgnoreCase)
            : null;
        return Of(named?[KeyHeader].FirstOrDefault(), named?["Authorization"].FirstOrDefault());
    }

    private static Credential? Of(string? key, string? authorization)
    {
        if (!string.IsNullOrWhiteSpace(key))
            return new(key.Trim());
        if (string.IsNullOrWhiteSpace(authorization))
            return null;
        return new(authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : "");
    }
}
