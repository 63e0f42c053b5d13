namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>What a caller got wrong, in a sentence that says what to do.</summary>
public sealed class RequestError : ExecutionError
{
    public RequestError(string code, string message) : base(message) => Code = code;

    public static RequestError BadArgument(string message) => new(RequestErrorCode.BadArgument, message);

    /// <summary>The caller has not said who it is.</summary>
    public static RequestError Unauthenticated() => new(
        RequestErrorCode.Unauthenticated, "Say who you are: send an API key or a token in the header Authorization, as 'Bearer ...'.");

    /// <summary>The caller is known, and may not do this.</summary>
    public static RequestError Forbidden(string message) => new(RequestErrorCode.Forbidden, message);

    /// <summary>A text that is no slug where one is needed.</summary>
    public static RequestError InvalidId(string argument, string takes) =>
        BadArgument($"INVALID_ID: '{argument}' takes {takes}: {Slug.Grammar}.");
}
