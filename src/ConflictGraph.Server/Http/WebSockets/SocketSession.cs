using System.Net.WebSockets;
using System.Text.Json;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Connections;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>One WebSocket from its opening to its end, by the protocol graphql-transport-ws.</summary>
/// <param name="recognise">Says who the caller is, by the payload of <c>connection_init</c>.</param>
/// <param name="isStillKnown">Says whether the caller would be let in still: a key is revoked, a token expires.</param>
public sealed class SocketSession(
    WebSocket socket, SocketWriter writer, SocketOperations operations, ConnectionOptions limits, Func<JsonElement, Task<Caller>> recognise,
    Func<Caller, bool> isStillKnown)
{
    /// <summary>What a client may send before it has said who it is.</summary>
    private const int LongestInit = 64 * 1024;

    /// <summary>How long a client has to answer that it has seen the end.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private static SocketClosure KnownNoLonger => SocketClosure.Forbidden("Your key or token is no longer valid: it has expired or was revoked.");

    private readonly CancellationTokenSource _receiving = new();
    private readonly SocketReader _reader = new(socket);
    private volatile bool _hasInit;
    private volatile bool _isClosing;
    private Caller? _caller;

    /// <summary>Serves the client until one of the two closes the socket, or the connection is gone.</summary>
    /// <param name="stopping">Ends when the server stops.</param>
    public Task RunAsync(CancellationToken stopping) => UntilGoneAsync(async () =>
    {
        await using var init = new Timer(_ => _ = CloseUnlessInitAsync(), null, TimeSpan.FromSeconds(limits.Init), Timeout.InfiniteTimeSpan);
        await using var end = stopping.Register(() => _ = CloseAsync(SocketClosure.GoingAway));
        await using var watch = new Timer(_ => _ = CloseUnlessKnownAsync(), null, limits.BetweenSigns, limits.BetweenSigns);
        await ServeAsync();
        await CloseAsync(SocketClosure.Normal);
    });

    /// <summary>Closes the socket at once.</summary>
    public Task RefuseAsync(SocketClosure closure) => UntilGoneAsync(async () =>
    {
        await CloseAsync(closure);
        await _reader.SkipAsync(_receiving.Token);
    });

    private async Task UntilGoneAsync(Func<Task> serve)
    {
        try
        {
            await serve();
        }
        catch (Exception gone) when (IsGone(gone))
        {
            socket.Abort();
        }
        finally
        {
            operations.Stop();
            await operations.EndAsync();
        }
    }

    /// <summary>Takes messages until the client closes the socket, or until it has answered that the server did.</summary>
    private async Task ServeAsync()
    {
        while (!_isClosing)
        {
            try
            {
                if (await _reader.NextAsync(_caller is null ? LongestInit : limits.Message, _receiving.Token) is not { } message)
                    return;
                await HandleAsync(SocketMessage.Parse(message));
            }
            catch (SocketClosure closure)
            {
                await CloseAsync(closure);
            }
        }
        await _reader.SkipAsync(_receiving.Token);
    }

    private Task HandleAsync(SocketMessage message) => message.Type switch
    {
        SocketMessage.ConnectionInit => InitAsync(message),
        SocketMessage.Ping => writer.SendAsync(SocketMessage.Pong, null, PayloadOf(message), _receiving.Token),
        SocketMessage.Subscribe when _caller is { } caller => isStillKnown(caller) ? operations.StartAsync(message, caller, CloseAsync) : throw KnownNoLonger,
        SocketMessage.Subscribe => throw SocketClosure.Unauthorized,
        SocketMessage.Complete => StopAsync(message.Id),
        _ => Task.CompletedTask,
    };

    private Task StopAsync(string id)
    {
        operations.Stop(id);
        return Task.CompletedTask;
    }

    private async Task InitAsync(SocketMessage message)
    {
        if (_hasInit)
            throw SocketClosure.TooManyInits;
        _hasInit = true;
        _caller = await recognise(message.Payload);
        await writer.SendAsync(SocketMessage.ConnectionAck, null, null, _receiving.Token);
    }

    private Task CloseUnlessKnownAsync() => _caller is { } caller && !isStillKnown(caller) ? CloseAsync(KnownNoLonger) : Task.CompletedTask;

    private Task CloseUnlessInitAsync() => _hasInit ? Task.CompletedTask : CloseAsync(SocketClosure.InitTimeout);

    /// <summary>Says why the server closes the socket; what comes from the client afterwards is not heard.</summary>
    private async Task CloseAsync(SocketClosure closure)
    {
        if (Interlocked.Exchange(ref _isClosing, true))
            return;
        try
        {
            operations.Stop();
            await writer.CloseAsync(closure);
            _receiving.CancelAfter(Farewell);
        }
        catch (Exception gone) when (IsGone(gone))
        {
            socket.Abort();
        }
    }

    private static object? PayloadOf(SocketMessage message) => message.Payload.ValueKind == JsonValueKind.Undefined ? null : message.Payload;

    private static bool IsGone(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException;
}
