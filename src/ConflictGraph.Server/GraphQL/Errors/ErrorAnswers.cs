using GraphQL.Execution;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>What a client is told of an error: a message, and one code.</summary>
public sealed class ErrorAnswers : IErrorInfoProvider
{
    private const int LongestMessage = 1_000;

    public ErrorInfo GetInfo(ExecutionError executionError) => new()
    {
        Message = Shortened(Message(executionError)),
        Extensions = new Dictionary<string, object?>
        {
            ["code"] = MalformedIn(executionError) is null ? executionError.Code ?? RequestErrorCode.BadRequest : RequestErrorCode.BadArgument,
        },
    };

    /// <summary>Turns what was thrown into the error that the client gets.</summary>
    public static void Answer(UnhandledExceptionContext context, Incidents incidents) => context.Exception = context.OriginalException switch
    {
        StoreUnavailableException unavailable => new RequestError(RequestErrorCode.StoreUnavailable, unavailable.Message),
        var unexpected => incidents.Report(unexpected),
    };

    /// <summary>Names the values in a document that a scalar does not take; the library only names the argument around them.</summary>
    public static async Task NameMalformedAsync(IEnumerable<ExecutionError>? errors, GraphQLDocument? document, CancellationToken cancellation)
    {
        if (errors is null || document is null)
            return;
        foreach (var malformed in errors.Select(MalformedIn).OfType<MalformedValueException>())
        {
            if (malformed.Literal is { } literal)
                malformed.Name = await LiteralPath.FindAsync(document, literal, cancellation);
        }
    }

    /// <summary>Messages show what was sent, and that may be long.</summary>
    private static string Shortened(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";

    private static string Message(ExecutionError error) => MalformedIn(error) switch
    {
        null => error.Message,
        { Name: not null } named => named.Message,
        var nameless => error.Message.Split("Unable to convert", 2)[0].Replace(nameless.Message, "", StringComparison.Ordinal) + nameless.Message,
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
