using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Executing;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.GraphQL.Telling;
using ConflictGraph.Server.GraphQL.Watching;
using GraphQL.Execution;
using GraphQL.Transport;
using Microsoft.Extensions.Options;
using RequestError = ConflictGraph.Server.GraphQL.Errors.RequestError;

namespace ConflictGraph.Server.GraphQL;

/// <summary>
/// Executes one operation, each in a scope of its own and so from one version of the data. Every request of a client comes through here, by whatever door,
/// and is held to the limits here.
/// </summary>
public sealed class Execution(
    IDocumentExecuter<ConflictGraphSchema> executer, ConflictGraphSchema schema, Preparation preparation, IServiceScopeFactory scopes, Incidents incidents,
    KnownQueries known, Telemetry telemetry, Turns turns, IOptions<ExecutionLimits> limits, IOptions<DocumentLimits> documentLimits)
{
    /// <summary>The document of a request, read and measured.</summary>
    public Prepared Prepare(GraphQLRequest request) => preparation.Prepare(request.Query!);

    /// <summary>Executes what has one answer.</summary>
    /// <param name="prepared">Its document, where it was read before.</param>
    /// <param name="pinned">The version to read from; the newest one if null.</param>
    public async Task<ExecutionResult> RunAsync(
        GraphQLRequest request, Caller caller, CancellationToken cancellation, Prepared? prepared = null, Head? pinned = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (pinned is not null)
            scope.ServiceProvider.GetRequiredService<Readings>().PinTo(pinned);
        var result = await ExecuteWithinLimitsAsync(request, prepared ?? Prepare(request), caller, scope.ServiceProvider, cancellation);
        return result.Streams is null ? result : new ExecutionResult(new RequestError(
            RequestErrorCode.BadRequest,
            "A subscription has many answers: send it over a WebSocket with the protocol graphql-transport-ws, or by HTTP with Accept: text/event-stream."));
    }

    /// <summary>Executes what the server does of its own accord, as an administrator and for as long as it takes.</summary>
    public async Task<ExecutionResult> RunOwnAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ExecuteAsync(request, Prepare(request), Caller.Trusted, scope.ServiceProvider, cancellation);
    }

    /// <summary>Executes what has one answer, or starts a subscription, whose answers are then pulled.</summary>
    /// <param name="resumeAfter">The cursor of the last event that the client has seen, if it has lost its connection; it takes the place of the one in the operation.</param>
    public async Task<Answers> WatchAsync(GraphQLRequest request, Caller caller, string? resumeAfter, CancellationToken cancellation)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Resuming>().After = resumeAfter;
        var result = await ExecuteWithinLimitsAsync(request, Prepare(request), caller, scope.ServiceProvider, cancellation);
        return new Answers(result, result.Streams?.Values.OfType<ResultStream>().FirstOrDefault(), scope);
    }

    private Task<ExecutionResult> ExecuteWithinLimitsAsync(GraphQLRequest request, Prepared prepared, Caller caller, IServiceProvider scope, CancellationToken cancellation) =>
        telemetry.OfAsync(() => ExecuteInTimeAsync(request, prepared, caller, scope, cancellation));

    private async Task<ExecutionResult> ExecuteInTimeAsync(
        GraphQLRequest request, Prepared prepared, Caller caller, IServiceProvider scope, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Value.TimeOfOne);
        try
        {
            if (prepared.Refusal is { } refusal)
                throw refusal;
            // Costs are those of the types of the fields, which are only known then.
            schema.Initialize();
            var cost = (long)Math.Ceiling(Math.Round(prepared.CostOf(schema, request.OperationName, request.Variables), 3));
            if (cost > documentLimits.Value.Cost)
                throw LimitErrors.TooCostly(cost, documentLimits.Value.Cost);
            using var turn = await turns.TakeAsync(time.Token);
            var result = await ExecuteAsync(request, prepared, caller, scope, time.Token);
            return CostReport.IsWanted(request) ? CostReport.Told(result, cost, documentLimits.Value.Cost) : result;
        }
        catch (RequestError refused)
        {
            return new ExecutionResult(refused);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new ExecutionResult(LimitErrors.OutOfTime(limits.Value.Time));
        }
    }

    private async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, Prepared prepared, Caller caller, IServiceProvider scope, CancellationToken cancellation)
    {
        scope.GetRequiredService<CurrentCaller>().Caller = caller;
        var result = caller.May(Role.Reader) ? await known.TryAsync(request, prepared, scope, Answered, cancellation) : null;
        result ??= await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            Document = prepared.Document,
            ValidationRules = prepared.IsValid ? [] : null,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = scope,
            CancellationToken = cancellation,
            UnhandledExceptionDelegate = Answered,
        });
        if (result.Executed && !prepared.IsValid)
            preparation.Remember(prepared);
        result = result.Capped(limits.Value.Errors);
        await ErrorAnswers.NameMalformedAsync(result.Errors, prepared.Document, cancellation);
        return result;
    }

    private Task Answered(UnhandledExceptionContext context)
    {
        ErrorAnswers.Answer(context, incidents);
        return Task.CompletedTask;
    }
}
