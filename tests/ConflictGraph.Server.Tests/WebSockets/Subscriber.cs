using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>Watches claims over a socket of its own, and checks that each comes once and in its order.</summary>
/// <param name="breaksOffAfter">After how many events it loses its connection, each time, and resumes; 0 for never.</param>
internal sealed class Subscriber(Uri address, int breaksOffAfter)
{
    private const string Watch = "subscription ($after: String) { claimRecorded(after: $after) { cursor claim { slug } } }";

    private int _seen;

    /// <summary>How many events it has seen.</summary>
    public int Seen => Volatile.Read(ref _seen);

    /// <summary>Watches until it has seen so many events.</summary>
    public async Task WatchAsync(int events)
    {
        var cursor = "0";
        while (Seen < events)
        {
            using var socket = new ClientWebSocket();
            socket.Options.AddSubProtocol("graphql-transport-ws");
            await socket.ConnectAsync(address, CancellationToken.None);
            using var client = new SocketClient(socket);
            await client.SendAsync("""{"type":"connection_init"}""");
            Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
            await client.SubscribeAsync("1", Watch, new { after = cursor });
            cursor = await ReadAsync(client, cursor, Math.Min(events, breaksOffAfter == 0 ? events : Seen + breaksOffAfter));
            socket.Abort();
        }
    }

    /// <summary>Reads until it has seen so many in all, or until the server tells it to come again; gives the last cursor.</summary>
    private async Task<string> ReadAsync(SocketClient client, string cursor, int until)
    {
        while (Seen < until && await client.ReadAsync() is { } message)
        {
            var told = JsonNode.Parse(message)!["payload"]!["data"]!["claimRecorded"]!;
            Assert.Equal($"e-{Seen}", (string?)told["claim"]!["slug"]);
            cursor = (string)told["cursor"]!;
            Volatile.Write(ref _seen, Seen + 1);
        }
        return cursor;
    }
}
