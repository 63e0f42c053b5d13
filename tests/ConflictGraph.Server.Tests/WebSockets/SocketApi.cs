using System.Net.WebSockets;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Tests.Watching;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>A server over real sockets with a few things in its store.</summary>
internal sealed class SocketApi : IAsyncDisposable
{
    private readonly Newsdesk _desk;

    private SocketApi(Newsdesk desk) => _desk = desk;

    public Newsdesk Desk => _desk;

    public Uri Address { get; private init; } = null!;

    /// <summary>How many connections are open.</summary>
    public int Open => _desk.Api.Services.GetRequiredService<OpenConnections>().Count;

    public static async Task<SocketApi> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var desk = new Newsdesk(configure, overSockets: true);
        await desk.FillAsync();
        return new(desk) { Address = new UriBuilder(desk.Api.ClientOptions.BaseAddress) { Scheme = "ws", Path = "/graphql" }.Uri };
    }

    /// <summary>A socket that has said nothing yet.</summary>
    public async Task<SocketClient> ConnectAsync(params string[] protocols)
    {
        var socket = new ClientWebSocket();
        foreach (var protocol in protocols.Length == 0 ? ["graphql-transport-ws"] : protocols)
            socket.Options.AddSubProtocol(protocol);
        await socket.ConnectAsync(Address, CancellationToken.None);
        return new(socket);
    }

    /// <summary>A socket that may send operations.</summary>
    public async Task<SocketClient> InitAsync()
    {
        var client = await ConnectAsync();
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
        return client;
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();
}
