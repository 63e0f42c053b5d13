namespace ConflictGraph.Server.Http.Access;

/// <summary>An API key or a token, as it was shown.</summary>
public sealed record Credential(string Text)
{
    public const string KeyHeader = "X-API-Key";

    private const string Scheme = "Bearer ";

    /// <summary>What stands in the headers of a request; null where they show nothing.</summary>
    public static Credential? In(IHeaderDictionary headers) => Of(headers[KeyHeader], headers.Authorization);

    /// <summary>What stands in the parameters of a connection, which are named like the headers, in any case; null where they show nothing.</summary>
    public static Credential? In(IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var named = parameters.ToLookup(one => one.Key, one => one.Value as string, StringComparer.OrdinalIgnoreCase);
        return Of(named[KeyHeader].FirstOrDefault(), named["Authorization"].FirstOrDefault());
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
