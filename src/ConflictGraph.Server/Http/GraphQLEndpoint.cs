using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Http.Access;

namespace ConflictGraph.Server.Http;

/// <summary>GraphQL over HTTP, with answers in JSON.</summary>
public sealed class GraphQLEndpoint(Execution execution, Incidents incidents, IGraphQLTextSerializer serializer)
{
    public Task PostAsync(HttpContext context) => AnswerAsync(context, async () =>
        await execution.RunAsync(await RequestBody.ReadAsync(context.Request, serializer), context.Caller(), context.RequestAborted));

    public Task GetAsync(HttpContext context) => AnswerAsync(context, async () =>
    {
        var request = RequestUrl.Read(context.Request.Query, serializer);
        RequestUrl.RefuseWriting(execution.Parse(request), request.OperationName);
        return await execution.RunAsync(request, context.Caller(), context.RequestAborted);
    });

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
        catch (Exception unexpected) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, StatusCodes.Status500InternalServerError, new ExecutionResult(incidents.Report(unexpected)));
        }
    }

    private Task WriteAsync(HttpContext context, int status, ExecutionResult result)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }
}
