using GraphQL.Transport;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>What a request says after Apollo's protocol of automatic persisted queries.</summary>
public static class PersistedQuery
{
    /// <summary>Its name among the extensions of a request.</summary>
    public const string Key = "persistedQuery";

    private const string Shape = "'extensions.persistedQuery' takes an object with version 1 and, in sha256Hash, the SHA-256 of the query in hexadecimal digits.";

    public static bool IsIn(GraphQLRequest request) => request.Extensions?.GetValueOrDefault(Key) is not null;

    /// <returns>The hash in small letters; null where the request says nothing of it.</returns>
    /// <exception cref="RequestError">It does not keep to the protocol, or its hash is not that of its query.</exception>
    public static string? HashOf(GraphQLRequest request)
    {
        if (!IsIn(request))
            return null;
        if (request.Extensions![Key] is not IReadOnlyDictionary<string, object?> protocol
            || protocol.GetValueOrDefault("version") is not 1
            || protocol.GetValueOrDefault("sha256Hash") is not string { Length: DocumentHash.Length } hash)
            throw new RequestError(RequestErrorCode.BadRequest, Shape);
        hash = hash.ToLowerInvariant();
        return string.IsNullOrEmpty(request.Query) || DocumentHash.Of(request.Query) == hash
            ? hash
            : throw new RequestError(RequestErrorCode.BadRequest, "The hash in 'extensions.persistedQuery' is not that of 'query': provided sha does not match query.");
    }
}
