using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Watching;
using ConflictGraph.Server.Http.Documents;
using ConflictGraph.Server.Http.Requests;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>The operations that one client has running over its socket.</summary>
/// <param name="most">How many there may be at once.</param>
/// <param name="count">Counts one more, or refuses it.</param>
public sealed class SocketOperations(Execution execution, DocumentSource documents, Incidents incidents, SocketWriter writer, int most, Action<Caller> count)
{
    private readonly ConcurrentDictionary<string, SocketOperation> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, bool> _unended = new(ReferenceEqualityComparer.Instance);

    /// <summary>Starts an operation, which goes on by itself.</summary>
    /// <param name="close">Closes the socket.</param>
    /// <exception cref="SocketClosure">The message is not taken.</exception>
    public async Task StartAsync(SocketMessage message, Caller caller, Func<SocketClosure, Task> close)
    {
        var operation = new SocketOperation(message.Id, RequestIn(message.Payload), caller);
        if (_running.ContainsKey(message.Id))
            throw SocketClosure.AlreadyExists(message.Id);
        if (_unended.Count >= most)
        {
            await SendErrorsAsync(operation, [new RequestError(RequestErrorCode.RateLimited, $"This connection has {most} operations running, and may have no more.")]);
            return;
        }
        try
        {
            count(caller);
        }
        catch (HttpRefusal refusal)
        {
            await SendErrorsAsync(operation, [refusal.Error]);
            return;
        }
        _running[message.Id] = operation;
        _unended[operation] = true;
        operation.Ended = Task.Run(() => RunAsync(operation, close), CancellationToken.None);
    }

    /// <summary>Stops an operation; its id is free again.</summary>
    public void Stop(string id)
    {
        if (_running.TryRemove(id, out var operation))
            operation.Stopping.Cancel();
    }

    /// <summary>Stops all of them.</summary>
    public void Stop()
    {
        foreach (var operation in _unended.Keys)
            operation.Stopping.Cancel();
    }

    /// <summary>Waits until nothing runs any more.</summary>
    public Task EndAsync() => Task.WhenAll(_unended.Keys.Select(operation => operation.Ended));

    private async Task RunAsync(SocketOperation operation, Func<SocketClosure, Task> close)
    {
        try
        {
            await AnswerAsync(operation);
        }
        catch (TooSlowException slow)
        {
            await close(SocketClosure.TooSlow(slow.Message));
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // The client has stopped it, or is gone, which whoever reads from it notices.
        }
        catch (RequestError refused)
        {
            await SendErrorsAsync(operation, [refused]);
        }
        catch (Exception unexpected)
        {
            await SendErrorsAsync(operation, [incidents.Report(unexpected)]);
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(operation.Id, operation));
            _unended.TryRemove(operation, out _);
        }
    }

    private async Task AnswerAsync(SocketOperation operation)
    {
        var stopping = operation.Stopping.Token;
        await using var answers = await execution.WatchAsync(documents.Find(operation.Request), operation.Caller, resumeAfter: null, stopping);
        if (answers.Events is { } events)
        {
            await foreach (var next in events.WithCancellation(stopping))
                await writer.SendAsync(SocketMessage.Next, operation.Id, next.Result, stopping);
        }
        else if (!answers.First.Executed || answers.First.Data is null && answers.First.Errors is { Count: > 0 })
        {
            await SendErrorsAsync(operation, [.. answers.First.Errors!]);
            return;
        }
        else
        {
            await writer.SendAsync(SocketMessage.Next, operation.Id, answers.First, stopping);
        }
        // Whoever reads that it is complete may use the id again.
        _running.TryRemove(KeyValuePair.Create(operation.Id, operation));
        await writer.SendAsync(SocketMessage.Complete, operation.Id, null, stopping);
    }

    private async Task SendErrorsAsync(SocketOperation operation, ExecutionError[] errors)
    {
        try
        {
            _running.TryRemove(KeyValuePair.Create(operation.Id, operation));
            await writer.SendAsync(SocketMessage.Error, operation.Id, errors, operation.Stopping.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException or ObjectDisposedException)
        {
            // Nobody is there to hear it.
        }
    }

    private static GraphQLRequest RequestIn(JsonElement payload)
    {
        try
        {
            return RequestBody.Checked(RequestJson.One(payload));
        }
        catch (Exception malformed) when (malformed is HttpRefusal or JsonException or InvalidOperationException)
        {
            throw SocketClosure.Invalid("the 'payload' is not an operation with a 'query'");
        }
    }
}
