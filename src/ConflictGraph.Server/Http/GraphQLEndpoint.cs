using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.ServerSentEvents;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http;

/// <summary>GraphQL over HTTP, with answers in JSON.</summary>
public sealed class GraphQLEndpoint(Execution execution, EventStreamDoor events, Incidents incidents, IGraphQLTextSerializer serializer)
{
    public Task PostAsync(HttpContext context) => AnswerAsync(context, async () =>
        await AnswerAsync(context, await RequestBody.ReadAsync(context.Request, serializer)));

    public Task GetAsync(HttpContext context) => AnswerAsync(context, async () =>
    {
        var request = RequestUrl.Read(context.Request.Query, serializer);
        RequestUrl.RefuseWriting(execution.Parse(request), request.OperationName, context.Request.PrefersEventStream());
        return await AnswerAsync(context, request);
    });

    /// <summary>The answer to write; null where it has been sent as a stream of events.</summary>
    private async Task<ExecutionResult?> AnswerAsync(HttpContext context, GraphQLRequest request)
    {
        if (!context.Request.PrefersEventStream())
            return await execution.RunAsync(request, context.Caller(), context.RequestAborted);
        await events.AnswerAsync(context, request);
        return null;
    }

    private async Task AnswerAsync(HttpContext context, Func<Task<ExecutionResult?>> execute)
    {
        try
        {
            if (await execute() is { } result)
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
