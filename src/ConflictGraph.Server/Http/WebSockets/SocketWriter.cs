using System.Net.WebSockets;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>Sends messages to a client, one at a time. Who sends waits until the connection has taken the message.</summary>
/// <param name="patience">How long the connection may take for one; then it counts as gone.</param>
public sealed class SocketWriter(WebSocket socket, IGraphQLSerializer serializer, TimeSpan patience)
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _isClosed;

    /// <summary>Sends a message, if the socket is still open.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task SendAsync(string type, string? id, object? payload, CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        await serializer.WriteAsync(message, new OperationMessage { Type = type, Id = id, Payload = payload }, cancellation);
        await InTurnAsync(
            limit => socket.SendAsync(message.GetBuffer().AsMemory(0, (int)message.Length), WebSocketMessageType.Text, endOfMessage: true, limit).AsTask(),
            cancellation);
    }

    /// <summary>Sends the last message: why the socket is closed.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public Task CloseAsync(SocketClosure closure) => InTurnAsync(
        limit =>
        {
            _isClosed = true;
            return socket.CloseOutputAsync((WebSocketCloseStatus)closure.Code, closure.Message, limit);
        },
        CancellationToken.None);

    private async Task InTurnAsync(Func<CancellationToken, Task> send, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (_isClosed)
                return;
            // Not the caller's token: a message that is cut in the middle costs the connection.
            using var limit = new CancellationTokenSource(patience);
            await send(limit.Token);
        }
        finally
        {
            _turn.Release();
        }
    }
}
