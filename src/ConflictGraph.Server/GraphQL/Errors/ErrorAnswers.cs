using GraphQL.Execution;

namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>What a client is told of an error: a message, and one code.</summary>
public sealed class ErrorAnswers : IErrorInfoProvider
{
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var malformed = MalformedIn(executionError);
        var code = malformed is null ? executionError.Code ?? RequestErrorCode.BadRequest : RequestErrorCode.BadArgument;
        var message = malformed is null || executionError.Message.Contains(malformed.Message, StringComparison.Ordinal)
            ? executionError.Message
            : $"{executionError.Message} {malformed.Message}";
        return new ErrorInfo { Message = message, Extensions = new Dictionary<string, object?> { ["code"] = code } };
    }

    /// <summary>Turns what a resolver threw into the error that the client gets.</summary>
    public static void Answer(UnhandledExceptionContext context, Incidents incidents) => context.Exception = context.OriginalException switch
    {
        StoreUnavailableException unavailable => new RequestError(RequestErrorCode.StoreUnavailable, unavailable.Message),
        var unexpected => incidents.Report(unexpected),
    };

    private static MalformedValueException? MalformedIn(ExecutionError error)
    {
        for (Exception? inner = error; inner is not null; inner = inner.InnerException)
        {
            if (inner is MalformedValueException malformed)
                return malformed;
        }
        return null;
    }
}
