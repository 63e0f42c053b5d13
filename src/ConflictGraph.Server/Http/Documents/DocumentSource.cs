using GraphQL.Transport;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>Finds the document of a request that only names it, and refuses what is not trusted. Every request of a client comes through here, by whatever door.</summary>
/// <param name="trusted">The documents that alone may be executed; null where any may.</param>
/// <param name="persisted">Null where clients cannot have documents kept.</param>
public sealed class DocumentSource(TrustedDocuments? trusted, PersistedQueries? persisted)
{
    /// <summary>What stands before the hash where it is the id of a document.</summary>
    public const string HashPrefix = "sha256:";

    /// <returns>The request with its document.</returns>
    /// <exception cref="RequestError">There is no such document, or it may not be executed.</exception>
    public GraphQLRequest Find(GraphQLRequest request)
    {
        var hash = PersistedQuery.HashOf(request);
        if (trusted is not null)
            return Trusted(request, trusted, hash);
        if (!string.IsNullOrEmpty(request.Query))
        {
            if (hash is not null)
                persisted?.Keep(hash, request.Query);
            return request;
        }
        request.Query = hash is not null ? Persisted(hash) : Named(request.DocumentId!);
        return request;
    }

    private static GraphQLRequest Trusted(GraphQLRequest request, TrustedDocuments trusted, string? hash)
    {
        var id = hash ?? (string.IsNullOrEmpty(request.Query) ? request.DocumentId! : DocumentHash.Of(request.Query));
        if (trusted.Find(id) is not { } document)
        {
            throw new RequestError(RequestErrorCode.DocumentNotTrusted, string.IsNullOrEmpty(request.Query)
                ? $"This server executes trusted documents only, and has none called '{Shown(id)}'."
                : "This server executes trusted documents only, and this is none of them.");
        }
        request.Query = document.Text;
        request.OperationName ??= document.Operation;
        return request;
    }

    private string Persisted(string hash) => persisted is null
        ? throw new RequestError(RequestErrorCode.PersistedQueryNotSupported, "PersistedQueryNotSupported")
        : persisted.Find(hash) ?? throw new RequestError(RequestErrorCode.PersistedQueryNotFound, "PersistedQueryNotFound");

    private string Named(string id) => (id.StartsWith(HashPrefix, StringComparison.Ordinal) ? persisted?.Find(id[HashPrefix.Length..]) : null)
        ?? throw new RequestError(RequestErrorCode.DocumentNotFound, $"There is no document called '{Shown(id)}'. Send its text as 'query'.");

    private static string Shown(string id) => id.Length <= 80 ? id : id[..80] + "…";
}
