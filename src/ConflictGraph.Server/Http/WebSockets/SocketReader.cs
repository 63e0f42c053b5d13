using System.Net.WebSockets;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>Puts the messages of a client together from their frames.</summary>
public sealed class SocketReader(WebSocket socket)
{
    private const int OrdinaryLength = 4096;

    private byte[] _buffer = new byte[OrdinaryLength];

    /// <summary>The next message, until the one after it is asked for; null when the client has closed the socket.</summary>
    /// <param name="longest">The most bytes that it may have.</param>
    /// <exception cref="SocketClosure">The message is not taken.</exception>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task<ReadOnlyMemory<byte>?> NextAsync(int longest, CancellationToken cancellation)
    {
        var length = 0;
        if (_buffer.Length > OrdinaryLength)
            _buffer = new byte[OrdinaryLength];
        while (true)
        {
            if (length == _buffer.Length)
                Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, Math.Max(longest, _buffer.Length) + 1));
            var received = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            if (received.MessageType == WebSocketMessageType.Binary)
                throw SocketClosure.Invalid("binary messages are not taken");
            length += received.Count;
            if (length > longest)
                throw SocketClosure.TooLarge(longest);
            if (received.EndOfMessage)
                return _buffer.AsMemory(0, length);
        }
    }

    /// <summary>Skips all that comes until the client has closed the socket.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task SkipAsync(CancellationToken cancellation)
    {
        while ((await socket.ReceiveAsync(_buffer.AsMemory(), cancellation)).MessageType != WebSocketMessageType.Close)
        {
        }
    }
}
