using ConflictGraph.Server.GraphQL.Callers;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Executes one operation, each in a scope of its own and so from one version of the data.</summary>
public sealed class Execution(
    IDocumentExecuter<ConflictGraphSchema> executer, IDocumentBuilder parser, IServiceScopeFactory scopes, Incidents incidents)
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

    public async Task<ExecutionResult> RunAsync(GraphQLRequest request, Caller caller, CancellationToken cancellation)
    {
        var document = Parse(request);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Caller = caller;
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = scope.ServiceProvider,
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
