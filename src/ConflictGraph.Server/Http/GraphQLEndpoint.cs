using ConflictGraph.Server.GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace ConflictGraph.Server.Http;

/// <summary>GraphQL over HTTP, with answers in JSON.</summary>
public sealed class GraphQLEndpoint(Execution execution, IDocumentBuilder parser, IGraphQLTextSerializer serializer)
{
    public Task PostAsync(HttpContext context) => AnswerAsync(context, async () =>
        await execution.RunAsync(await RequestBody.ReadAsync(context.Request, serializer), null, context.RequestAborted));

    public Task GetAsync(HttpContext context) => AnswerAsync(context, async () =>
    {
        var request = RequestUrl.Read(context.Request.Query, serializer);
        var document = Parsed(request);
        if (document is not null)
            RequestUrl.RefuseWriting(document, request.OperationName);
        return await execution.RunAsync(request, document, context.RequestAborted);
    });

    /// <summary>The document; null where it is malformed, which the execution then tells.</summary>
    private GraphQLDocument? Parsed(GraphQLRequest request)
    {
        try
        {
            return parser.Build(request.Query!);
        }
        catch (ExecutionError)
        {
            return null;
        }
        catch (GraphQLParserException)
        {
            return null;
        }
    }

    private async Task AnswerAsync(HttpContext context, Func<Task<ExecutionResult>> execute)
    {
        try
        {
            var result = await execute();
            await WriteAsync(context, result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, result);
        }
        catch (HttpRefusal refusal)
        {
            if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
                context.Response.Headers.Allow = HttpMethods.Post;
            await WriteAsync(context, refusal.Status, new ExecutionResult(refusal.Error));
        }
        catch (BadHttpRequestException refused)
        {
            await WriteAsync(context, refused.StatusCode, new ExecutionResult(HttpRefusal.By(refused).Error));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private Task WriteAsync(HttpContext context, int status, ExecutionResult result)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }
}
