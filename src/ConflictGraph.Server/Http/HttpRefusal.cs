namespace ConflictGraph.Server.Http;

/// <summary>A request that is refused before anything of it is executed.</summary>
public sealed class HttpRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public RequestError Error => new(code, Message);

    public static HttpRefusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, RequestErrorCode.BadRequest, message);

    /// <summary>What the server itself refuses: a body that is too long, or that ends too early.</summary>
    public static HttpRefusal By(BadHttpRequestException refused) => new(
        refused.StatusCode,
        refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? RequestErrorCode.TooLarge : RequestErrorCode.BadRequest,
        refused.Message);
}
