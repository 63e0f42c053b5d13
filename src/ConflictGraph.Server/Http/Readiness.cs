namespace ConflictGraph.Server.Http;

/// <summary>Says whether questions can be answered just now: whether the store can be read.</summary>
public static class Readiness
{
    public static async Task<IResult> AnswerAsync(IGraphStore store, CancellationToken cancellation)
    {
        try
        {
            await store.CountsAsync(new Pin(store.Head.Version, null), [new MeetingQuery()], cancellation);
            return Results.Text("ready");
        }
        catch (StoreUnavailableException unavailable)
        {
            return Results.Text(unavailable.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
