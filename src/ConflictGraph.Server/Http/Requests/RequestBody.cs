using System.Globalization;
using GraphQL.Transport;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>Reads the body of a POST.</summary>
public static class RequestBody
{
    private const int ChunkLength = 64 * 1024;

    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    /// <param name="longest">The most bytes that it may have, as it comes and when it is decompressed.</param>
    /// <exception cref="HttpRefusal">The body cannot be taken.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int longest)
    {
        if (!IsJson(request))
            throw HttpRefusal.UnsupportedMedia("Send the query as JSON in UTF-8, with the header Content-Type: application/json.");
        // What can be read was decompressed on the way, and then says nothing of it any more.
        if (request.Headers.ContentEncoding is [{ Length: > 0 } encoding, ..] && encoding != "identity")
            throw HttpRefusal.UnsupportedEncoding();
        var body = await ReadBytesAsync(request, longest);
        if (body.Span.StartsWith(Utf8Mark))
            body = body[Utf8Mark.Length..];
        return body.Length > 0 ? body : throw HttpRefusal.BadRequest("The body is empty. Send JSON with a 'query'.");
    }

    /// <exception cref="HttpRefusal">There is no query.</exception>
    public static GraphQLRequest Checked(GraphQLRequest request) =>
        string.IsNullOrWhiteSpace(request.Query) && request.DocumentId is null && !Documents.PersistedQuery.IsIn(request)
            ? throw HttpRefusal.BadRequest("There is no 'query'. Send the text of an operation in it.")
            : request;

    private static bool IsJson(HttpRequest request) => request.ContentType == "application/json" || request.HasJsonContentType() && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.Charset.Length == 0 || type.Charset.ToString().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request, int longest)
    {
        if (request.ContentLength > longest)
            throw TooLarge(longest);
        // A byte more than is announced, so that the end shows without room for more.
        var body = new byte[Math.Min(request.ContentLength ?? ChunkLength, ChunkLength) + 1];
        var length = 0;
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(body.AsMemory(length), request.HttpContext.RequestAborted)) > 0)
            {
                length += read;
                if (length > longest)
                    throw TooLarge(longest);
                if (length == body.Length)
                    Array.Resize(ref body, (int)Math.Min(2L * length, longest + 1L));
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            throw HttpRefusal.BadRequest("The body is not compressed as its Content-Encoding says.");
        }
        return body.AsMemory(0, length);
    }

    private static HttpRefusal TooLarge(int longest) => new(StatusCodes.Status413PayloadTooLarge, RequestErrorCode.TooLarge, string.Create(
        CultureInfo.InvariantCulture, $"The body is longer than the {longest:N0} bytes that a request may have (--limit-body). Send less at a time."));
}
