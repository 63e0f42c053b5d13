using ConflictGraph.Server.GraphQL.Preparing;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Transport;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>
/// Executes queries whose documents were found to be valid before, without what the library does for every request: it walks the document for the types of its
/// variables and for the arguments of all fields. What is out of the ordinary, mistakes above all, is left to the library.
/// </summary>
public sealed class KnownQueries
{
    private readonly ConflictGraphSchema _schema;
    private readonly Plans _plans;
    private readonly LevelStrategy _strategy;
    private readonly bool _isUsed;

    internal KnownQueries(ConflictGraphSchema schema, Plans plans, EngineOptions options) =>
        (_schema, _plans, _strategy, _isUsed) = (schema, plans, new LevelStrategy(plans), options.Engine == EngineOptions.Levels);

    /// <returns>Null where the library has to execute it.</returns>
    public async Task<ExecutionResult?> TryAsync(
        GraphQLRequest request, Prepared prepared, IServiceProvider services, Func<UnhandledExceptionContext, Task> unhandled, CancellationToken cancellation)
    {
        if (!_isUsed || !prepared.IsValid || OperationKind.Find(prepared.Document!, request.OperationName) is not { Operation: OperationType.Query } operation
            || _plans.Of(prepared.Document!).VariablesOf(operation, _schema) is not { } declared || declared.Read(request.Variables) is not { } variables)
        {
            return null;
        }
        using var context = new ExecutionContext
        {
            Schema = _schema,
            Document = prepared.Document!,
            Operation = operation,
            Variables = variables,
            ExecutionStrategy = _strategy,
            Errors = [],
            InputExtensions = request.Extensions ?? Inputs.Empty,
            OutputExtensions = new Dictionary<string, object?>(),
            UserContext = new Dictionary<string, object?>(),
            Listeners = [],
            Metrics = Metrics.None,
            RequestServices = services,
            UnhandledExceptionDelegate = unhandled,
            CancellationToken = cancellation,
        };
        try
        {
            var result = await _strategy.ExecuteAsync(context);
            result.AddErrors(context.Errors);
            return result;
        }
        catch (ArgumentsRefusedException)
        {
            return null;
        }
    }
}
