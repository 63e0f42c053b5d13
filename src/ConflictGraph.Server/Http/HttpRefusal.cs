using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http;

/// <summary>A request that is refused before anything of it is executed.</summary>
public sealed class HttpRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public RequestError Error => new(code, Message);

    /// <summary>The header that says what would be taken, if one does.</summary>
    public (string Name, string Value)? Header { get; init; }

    public static HttpRefusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, RequestErrorCode.BadRequest, message);

    public static HttpRefusal MethodNotAllowed(string message, string allowed) =>
        new(StatusCodes.Status405MethodNotAllowed, RequestErrorCode.BadRequest, message) { Header = (HeaderNames.Allow, allowed) };

    public static HttpRefusal NotAcceptable() => NotAcceptable(
        "Nothing that the header Accept names can be sent. There is application/graphql-response+json and application/json, in UTF-8.");

    public static HttpRefusal NotAcceptable(string message) => new(StatusCodes.Status406NotAcceptable, RequestErrorCode.BadRequest, message);

    public static HttpRefusal NotFound(string message) => new(StatusCodes.Status404NotFound, RequestErrorCode.NotFound, message);

    public static HttpRefusal UnsupportedMedia(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, RequestErrorCode.BadRequest, message) { Header = (HeaderNames.Accept, "application/json") };

    public static HttpRefusal UnsupportedEncoding() =>
        new(StatusCodes.Status415UnsupportedMediaType, RequestErrorCode.BadRequest, "The header Content-Encoding takes gzip, br or deflate, once.")
        {
            Header = (HeaderNames.AcceptEncoding, "gzip, br, deflate"),
        };

    /// <summary>What the server itself refuses: a body that is too long, or that ends too early.</summary>
    public static HttpRefusal By(BadHttpRequestException refused) => new(
        refused.StatusCode,
        refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? RequestErrorCode.TooLarge : RequestErrorCode.BadRequest,
        refused.Message);
}
