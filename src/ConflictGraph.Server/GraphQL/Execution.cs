using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Telling;
using ConflictGraph.Server.GraphQL.Watching;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using RequestError = ConflictGraph.Server.GraphQL.Errors.RequestError;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Executes one operation, each in a scope of its own and so from one version of the data.</summary>
public sealed class Execution(
    IDocumentExecuter<ConflictGraphSchema> executer, IDocumentBuilder parser, IServiceScopeFactory scopes, Incidents incidents,
    Telemetry telemetry)
{
    /// <summary>The document; null where it is malformed, which <see cref="RunAsync"/> then tells.</summary>
    public GraphQLDocument? Parse(GraphQLRequest request)
    {
        try
        {
            return parser.Build(request.Query!);
        }
        catch (Exception malformed) when (malformed is ExecutionError or GraphQLParserException)
        {
            return null;
        }
    }

    /// <summary>Executes what has one answer.</summary>
    /// <param name="pinned">The version to read from; the newest one if null.</param>
    public async Task<ExecutionResult> RunAsync(GraphQLRequest request, Caller caller, CancellationToken cancellation, Head? pinned = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (pinned is not null)
            scope.ServiceProvider.GetRequiredService<Readings>().PinTo(pinned);
        var result = await ExecuteAsync(request, caller, scope.ServiceProvider, cancellation);
        return result.Streams is null ? result : new ExecutionResult(new RequestError(
            RequestErrorCode.BadRequest,
            "A subscription has many answers: send it over a WebSocket with the protocol graphql-transport-ws, or by HTTP with Accept: text/event-stream."));
    }

    /// <summary>Executes what has one answer, or starts a subscription, whose answers are then pulled.</summary>
    /// <param name="resumeAfter">The cursor of the last event that the client has seen, if it has lost its connection; it takes the place of the one in the operation.</param>
    public async Task<Answers> WatchAsync(GraphQLRequest request, Caller caller, string? resumeAfter, CancellationToken cancellation)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Resuming>().After = resumeAfter;
        var result = await ExecuteAsync(request, caller, scope.ServiceProvider, cancellation);
        return new Answers(result, result.Streams?.Values.OfType<ResultStream>().FirstOrDefault(), scope);
    }

    private Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, Caller caller, IServiceProvider scope, CancellationToken cancellation) =>
        telemetry.OfAsync(() => ExecuteUntoldAsync(request, caller, scope, cancellation));

    private async Task<ExecutionResult> ExecuteUntoldAsync(GraphQLRequest request, Caller caller, IServiceProvider scope, CancellationToken cancellation)
    {
        var document = Parse(request);
        scope.GetRequiredService<CurrentCaller>().Caller = caller;
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = scope,
            CancellationToken = cancellation,
            UnhandledExceptionDelegate = context =>
            {
                ErrorAnswers.Answer(context, incidents);
                return Task.CompletedTask;
            },
        });
        await ErrorAnswers.NameMalformedAsync(result.Errors, document, cancellation);
        return result;
    }
}
