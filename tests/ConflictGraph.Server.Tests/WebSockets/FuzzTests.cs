using System.Globalization;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>
/// Conversations that no honest client has, from a fixed seed. Whatever is said, the server closes the socket as the protocol has it or answers, it
/// never fails inside, and nothing of it stays behind. <c>CONFLICTGRAPH_TEST_SOCKET_FUZZ</c> sets how many.
/// </summary>
[Collection(Alone.Collection)]
public sealed class FuzzTests
{
    private static readonly int[] Allowed = [1000, 1001, 1002, 1007, 1009, 4400, 4401, 4409, 4429];

    private static readonly string[] Messages =
    [
        """{"type":"connection_init"}""", """{"type":"connection_init","payload":{"authorization":"Bearer x"}}""", """{"type":"ping","payload":{}}""", """{"type":"pong"}""",
        """{"id":"1","type":"subscribe","payload":{"query":"subscription { claimRecorded(after: \"0\") { cursor claim { sentence } } }"}}""",
        """{"id":"2","type":"subscribe","payload":{"query":"subscription ($a: String) { positionChanged(after: $a) { cursor } }","variables":{"a":"0"}}}""",
        """{"id":"3","type":"subscribe","payload":{"query":"{ meetings { nodes { name positions { nodes { because } } } } }","operationName":null}}""",
        """{"id":"4","type":"subscribe","payload":{"query":"mutation { record(input: { outlets: [{ id: \"fuzz\", name: \"Fuzz\" }] }) { errors { message } } }"}}""",
        """{"id":"1","type":"complete"}""", """{"id":"2","type":"complete"}""",
    ];

    [Fact]
    public async Task No_conversation_harms_the_server()
    {
        await using var api = await SocketApi.StartAsync();
        for (var i = 0; i < 50; i++)
            await api.Desk.SayAsync($"c-{i}", "a", i % 2 == 0 ? "WILL_ATTEND" : "DECLINED");
        var conversations = int.Parse(Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_SOCKET_FUZZ") ?? "200", CultureInfo.InvariantCulture);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var seed = 0; seed < conversations; seed++)
        {
            var random = new Random(seed);
            if (random.Next(4) == 0)
                await TalkNonsenseAsync(api, random);
            else
                await TalkAsync(api, random, seed);
        }
        for (var i = 0; api.Open > 0; i++)
        {
            Assert.True(i < 1000, $"{api.Open} connections stay open.");
            await Task.Delay(10); // Nothing tells a client when the server has noticed.
        }
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 64 << 20);
        using var client = await api.InitAsync();
        await client.SubscribeAsync("1", "{ __typename }");
        Assert.Equal("next", (string?)(await client.NextAsync())["type"]);
    }

    private static async Task TalkAsync(SocketApi api, Random random, int seed)
    {
        using var client = await api.ConnectAsync();
        var listening = ListenAsync(client, seed);
        try
        {
            for (var left = random.Next(1, 12); left > 0; left--)
                await SayAsync(client, random);
            if (random.Next(3) == 0)
                client.Socket.Abort();
            else
                await client.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        }
        catch (Exception closed) when (closed is WebSocketException or OperationCanceledException)
        {
            // The server has closed it already.
        }
        await listening;
    }

    private static async Task ListenAsync(SocketClient client, int seed)
    {
        try
        {
            while (await client.ReadAsync() is { } message)
                Assert.DoesNotContain("INTERNAL", message, StringComparison.Ordinal);
            Assert.True(Allowed.Contains((int)client.Socket.CloseStatus!), $"Seed {seed} is closed with {client.Closing}.");
        }
        catch (Exception broken) when (broken is WebSocketException || client.Socket.State == WebSocketState.Aborted)
        {
            // By the client itself.
        }
    }

    private static async Task SayAsync(SocketClient client, Random random)
    {
        var message = Encoding.UTF8.GetBytes(Messages[random.Next(random.Next(3) == 0 ? 1 : Messages.Length)]);
        if (random.Next(3) == 0)
            message = Spoilt(message, random);
        var type = random.Next(50) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
        for (var start = 0; start < message.Length;)
        {
            var end = random.Next(3) == 0 ? random.Next(start + 1, message.Length + 1) : message.Length;
            await client.SendAsync(message[start..end], type, isWhole: end == message.Length);
            start = end;
        }
    }

    private static byte[] Spoilt(byte[] message, Random random) => random.Next(6) switch
    {
        0 => message[..random.Next(message.Length)],
        1 => [.. message, .. message],
        2 => [.. message[..10], .. Enumerable.Repeat((byte)'[', random.Next(1, 100_000)), .. message[10..]],
        3 => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(message).Replace("\"1\"", $"\"{new string('é', random.Next(2_000))}\"", StringComparison.Ordinal)),
        4 => [.. Enumerable.Repeat((byte)' ', random.Next(1, 2_000_000)), .. message],
        _ => Flipped(message, random),
    };

    private static byte[] Flipped(byte[] message, Random random)
    {
        for (var flips = random.Next(1, 5); flips > 0; flips--)
            message[random.Next(message.Length)] = (byte)random.Next(256);
        return message;
    }

    /// <summary>Bytes that are no frames, behind a handshake that is one.</summary>
    private static async Task TalkNonsenseAsync(SocketApi api, Random random)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(api.Address.Host, api.Address.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {api.Address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        var answer = new byte[1024];
        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString(answer, 0, await stream.ReadAsync(answer)), StringComparison.Ordinal);
        var nonsense = new byte[random.Next(1, 2_000)];
        random.NextBytes(nonsense);
        if (random.Next(2) == 0)
            nonsense[0] = 0x81;
        await stream.WriteAsync(nonsense);
    }
}
