using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>A client that says exactly what a test says.</summary>
internal sealed class SocketClient(ClientWebSocket socket) : IDisposable
{
    /// <summary>Only what is broken takes as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public ClientWebSocket Socket => socket;

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

    public Task SendAsync(byte[] message, WebSocketMessageType type, bool isWhole = true) =>
        socket.SendAsync(message, type, isWhole, CancellationToken.None);

    public Task SubscribeAsync(string id, string query, object? variables = null) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query, variables } }));

    /// <summary>The next message; null when the server has closed the socket.</summary>
    public async Task<string?> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
        }
    }

    public async Task<JsonNode> NextAsync() => JsonNode.Parse(await ReadAsync() ?? throw new InvalidOperationException($"The server has closed the socket: {Closing}"))!;

    /// <summary>Reads until the server closes the socket, and gives its code.</summary>
    public async Task<int> ClosedAsync()
    {
        while (await ReadAsync() is not null)
        {
        }
        return (int)socket.CloseStatus!.Value;
    }

    public string Closing => $"{(int?)socket.CloseStatus} {socket.CloseStatusDescription}";

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
