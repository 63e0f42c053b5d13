using ConflictGraph.Formats.Journals;

namespace ConflictGraph.Server.Http;

/// <summary>The export, streamed: a journal event a line. A connection that breaks means that it is not whole.</summary>
public static class JournalEndpoint
{
    public static async Task AnswerAsync(HttpContext context, IGraphStore store)
    {
        context.Response.ContentType = "application/jsonl; charset=utf-8";
        try
        {
            await JournalExport.WriteAsync(store, context.Response.Body, context.RequestAborted);
        }
        catch (StoreUnavailableException unavailable) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(unavailable.Message, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }
}
