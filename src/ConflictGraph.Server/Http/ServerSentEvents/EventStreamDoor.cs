using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Watching;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Connections;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.ServerSentEvents;

/// <summary>Answers an operation as a stream of events, by the graphql-sse protocol: one connection for each operation.</summary>
public sealed class EventStreamDoor(
    Execution execution, IGraphQLSerializer serializer, OpenConnections connections, IOptions<ConnectionOptions> options,
    ICallers callers, Incidents incidents, IHostApplicationLifetime lifetime)
{
    /// <summary>
    /// Answers until there is nothing more to answer, or the client is gone. Without a last event <c>complete</c> the client connects anew: when the
    /// server stops, and when the client is too slow.
    /// </summary>
    /// <exception cref="HttpRefusal">The client has as many connections open as it may have.</exception>
    public async Task AnswerAsync(HttpContext context, GraphQLRequest request)
    {
        using var place = connections.Enter(context.Client());
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var caller = context.Caller();
        await using var watch = new Timer(_ => EndUnlessKnown(caller, ending), null, options.Value.BetweenSigns, options.Value.BetweenSigns);
        var lastEvent = context.Request.Headers["Last-Event-ID"] is [{ Length: > 0 } cursor, ..] ? cursor : null;
        await using var answers = await execution.WatchAsync(request, caller, lastEvent, ending.Token);
        var stream = new EventStreamWriter(context.Response, serializer);
        try
        {
            await stream.StartAsync(ending.Token);
            if (answers.Events is { } events)
                await TellAsync(stream, events, ending.Token);
            else
                await stream.NextAsync(answers.First, null, ending.Token);
            await stream.CompleteAsync(ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The stream ends as it is.
        }
        catch (TooSlowException)
        {
            // The same: the client resumes after the last event that it has got.
        }
        catch (Exception unexpected) when (context.Response.HasStarted)
        {
            await stream.NextAsync(new ExecutionResult(incidents.Report(unexpected)), null, ending.Token);
            await stream.CompleteAsync(ending.Token);
        }
    }

    /// <summary>A key may be revoked and a token may expire while the stream goes on.</summary>
    private void EndUnlessKnown(Caller caller, CancellationTokenSource ending)
    {
        if (!callers.IsStillKnown(caller))
            ending.Cancel();
    }

    private async Task TellAsync(EventStreamWriter stream, ResultStream events, CancellationToken cancellation)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var next = events.GetAsyncEnumerator(leaving.Token);
        while (await ComesAsync(next.MoveNextAsync().AsTask(), stream, leaving))
            await stream.NextAsync(next.Current.Result, next.Current.Cursor, leaving.Token);
    }

    /// <summary>Waits for what comes next, and shows the client meanwhile that the server is there.</summary>
    private async Task<bool> ComesAsync(Task<bool> coming, EventStreamWriter stream, CancellationTokenSource leaving)
    {
        try
        {
            while (!await IsThereAsync(coming, leaving.Token))
                await stream.SignAsync(leaving.Token);
        }
        catch
        {
            // What still waits for events may not be disposed of before it has noticed.
            await leaving.CancelAsync();
            await coming.ContinueWith(_ => { }, TaskScheduler.Default);
            throw;
        }
        return await coming;
    }

    /// <summary>False if it has not come by the time at which the client is to have a sign.</summary>
    private async Task<bool> IsThereAsync(Task coming, CancellationToken cancellation)
    {
        try
        {
            await coming.WaitAsync(options.Value.BetweenSigns, cancellation);
            return true;
        }
        catch (TimeoutException) when (!coming.IsCompleted)
        {
            return false;
        }
    }
}
