namespace ConflictGraph.Server.Http.Answers;

/// <summary>The status of an answer, after the specification of GraphQL over HTTP (September 2026) and its audit.</summary>
public static class AnswerStatus
{
    /// <summary>There is data, and there are errors. A status of that specification, which every client takes for a success.</summary>
    public const int PartialSuccess = 294;

    public static int Of(ExecutionResult answer, AnswerMedia media)
    {
        if (answer.Executed)
            return media.TellsByStatus && answer.Errors?.Count > 0 ? PartialSuccess : StatusCodes.Status200OK;
        return answer.Errors?[0].Code switch
        {
            // What does not hang on what was asked is told by the status to everybody, and to proxies.
            RequestErrorCode.BadRequest => StatusCodes.Status400BadRequest,
            RequestErrorCode.Unauthenticated => StatusCodes.Status401Unauthorized,
            RequestErrorCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RequestErrorCode.Internal => StatusCodes.Status500InternalServerError,
            RequestErrorCode.StoreUnavailable or RequestErrorCode.Timeout or RequestErrorCode.Overloaded => StatusCodes.Status503ServiceUnavailable,
            _ when !media.TellsByStatus => StatusCodes.Status200OK,
            RequestErrorCode.Forbidden or RequestErrorCode.DocumentNotTrusted => StatusCodes.Status403Forbidden,
            RequestErrorCode.DocumentNotFound or RequestErrorCode.PersistedQueryNotFound => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status400BadRequest,
        };
    }
}
