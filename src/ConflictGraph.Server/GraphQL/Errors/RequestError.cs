namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>What a caller got wrong, in a sentence that says what to do.</summary>
public sealed class RequestError : ExecutionError
{
    public RequestError(string code, string message) : base(message) => Code = code;

    public static RequestError BadArgument(string message) => new(RequestErrorCode.BadArgument, message);

    /// <summary>A text that is no slug where one is needed.</summary>
    public static RequestError InvalidId(string argument, string takes) =>
        BadArgument($"INVALID_ID: '{argument}' takes {takes}: {Slug.Grammar}.");
}
