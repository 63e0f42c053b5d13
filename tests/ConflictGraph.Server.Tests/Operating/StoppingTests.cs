using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace ConflictGraph.Server.Tests.Operating;

/// <summary>A real server that a service manager stops.</summary>
public sealed class StoppingTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_running_comes_to_its_end_and_nothing_new_is_let_in()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var server = await ServerProcess.StartWithAsync("--data", _folder.Path, "--sample", "none", "--stop-seconds", "100");
        using var connection = await ConnectAsync(server.Address, patience.Token);
        var stream = connection.GetStream();
        const string body = """{"query":"mutation { record(input: { outlets: [{ id: \"afp\", name: \"AFP\" }] }) { report { created } } }"}""";
        await BeginAsync(stream, server.Address, body.Length, patience.Token);

        server.Terminate();
        await RefusedAsync(server.Address, patience.Token);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body), patience.Token);
        var answer = await new StreamReader(stream).ReadToEndAsync(patience.Token);

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("\"created\":1", answer, StringComparison.Ordinal);
        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task It_does_not_wait_for_ever()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var server = await ServerProcess.StartWithAsync("--data", _folder.Path, "--sample", "none", "--stop-seconds", "1");
        using var connection = await ConnectAsync(server.Address, patience.Token);
        await BeginAsync(connection.GetStream(), server.Address, 100, patience.Token);

        server.Terminate();

        Assert.Equal(0, await server.EndAsync());
    }

    [Fact]
    public async Task A_WebSocket_is_told_that_the_server_goes()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var server = await ServerProcess.StartAsync(_folder.Path);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws" }.Uri, patience.Token);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"type":"connection_init"}"""), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        var buffer = new byte[1024];
        await socket.ReceiveAsync(buffer, patience.Token);

        server.Terminate();
        await socket.ReceiveAsync(buffer, patience.Token);

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        Assert.Equal(0, await server.EndAsync());
    }

    /// <summary>Sends the head of a request, and waits until the server asks for the body, and so has begun with it.</summary>
    private static async Task BeginAsync(NetworkStream stream, Uri address, int length, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n\r\n"), cancellation);
        var answer = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await stream.ReadExactlyAsync(answer, cancellation);
        Assert.Contains("100 Continue", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
    }

    private static async Task<TcpClient> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        return client;
    }

    private static async Task RefusedAsync(Uri address, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                using var client = await ConnectAsync(address, cancellation);
            }
            catch (SocketException)
            {
                return;
            }
            // The signal takes a moment to arrive.
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellation);
        }
    }
}
