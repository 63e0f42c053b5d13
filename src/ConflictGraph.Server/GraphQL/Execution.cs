using GraphQL.Transport;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Executes one operation, each in a scope of its own and so from one version of the data.</summary>
public sealed class Execution(IDocumentExecuter<ConflictGraphSchema> executer, IServiceScopeFactory scopes, Incidents incidents)
{
    /// <param name="document">The parsed query, where the caller has it.</param>
    public async Task<ExecutionResult> RunAsync(GraphQLRequest request, GraphQLDocument? document, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await executer.ExecuteAsync(new ExecutionOptions
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
    }
}
