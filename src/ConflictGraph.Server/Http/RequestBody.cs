using System.Text.Json;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http;

/// <summary>Reads a request from the body of a POST.</summary>
public static class RequestBody
{
    /// <summary>The most bytes that a body may have.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    private const int ChunkLength = 64 * 1024;

    /// <exception cref="HttpRefusal">The body cannot be taken.</exception>
    public static async Task<GraphQLRequest> ReadAsync(HttpRequest request, IGraphQLSerializer serializer)
    {
        if (!request.HasJsonContentType())
            throw new HttpRefusal(
                StatusCodes.Status415UnsupportedMediaType, RequestErrorCode.BadRequest, "Send the query as JSON, with the header Content-Type: application/json.");
        using var body = await ReadBytesAsync(request);
        if (body.Length == 0)
            throw HttpRefusal.BadRequest("The body is empty. Send JSON with a 'query'.");
        return Checked(await ParseAsync(body, serializer, request.HttpContext.RequestAborted));
    }

    /// <exception cref="HttpRefusal">There is no query.</exception>
    public static GraphQLRequest Checked(GraphQLRequest? request) =>
        string.IsNullOrWhiteSpace(request?.Query) ? throw HttpRefusal.BadRequest("There is no 'query'. Send the text of an operation in it.") : request;

    private static async Task<GraphQLRequest?> ParseAsync(Stream body, IGraphQLSerializer serializer, CancellationToken cancellation)
    {
        try
        {
            return await serializer.ReadAsync<GraphQLRequest>(body, cancellation);
        }
        catch (JsonException malformed)
        {
            throw HttpRefusal.BadRequest($"The body is not a request in JSON, from line {malformed.LineNumber + 1 ?? 1} on. "
                + "It takes an object with 'query', and perhaps 'variables', 'operationName' and 'extensions'.");
        }
    }

    private static async Task<MemoryStream> ReadBytesAsync(HttpRequest request)
    {
        if (request.ContentLength > MaximumLength)
            throw TooLarge();
        var body = new MemoryStream();
        var chunk = new byte[ChunkLength];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + read > MaximumLength)
                throw TooLarge();
            body.Write(chunk, 0, read);
        }
        body.Position = 0;
        return body;
    }

    private static HttpRefusal TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, RequestErrorCode.TooLarge,
            $"The body is longer than the {MaximumLength / 1024 / 1024} MB that a request may have.");
}
