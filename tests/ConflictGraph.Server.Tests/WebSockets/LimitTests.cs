using System.Net.WebSockets;
using ConflictGraph.Server.Http.Connections;

namespace ConflictGraph.Server.Tests.WebSockets;

public sealed class LimitTests
{
    private const string Watch = "subscription { claimRecorded { cursor } }";

    [Fact]
    public async Task A_message_that_is_too_long_closes_the_socket()
    {
        await using var api = await StartAsync(limits => limits.Message = 10_000);
        using var client = await api.InitAsync();
        await client.SubscribeAsync("1", new string(' ', 9_000) + "{ __typename }");
        Assert.Equal("next", (string?)(await client.NextAsync())["type"]);
        await client.SubscribeAsync("2", new string(' ', 10_000) + "{ __typename }");
        Assert.Equal(1009, await client.ClosedAsync());
    }

    [Fact]
    public async Task More_operations_at_once_than_one_connection_may_have_are_refused_one_by_one()
    {
        await using var api = await StartAsync(limits => limits.Subscriptions = 3);
        using var client = await api.InitAsync();
        for (var i = 0; i < 3; i++)
            await client.SubscribeAsync($"{i}", Watch);
        await client.SubscribeAsync("more", Watch);
        var refused = await client.NextAsync();
        Assert.Equal(("error", "more", "RATE_LIMITED"), ((string?)refused["type"], (string?)refused["id"], (string?)refused["payload"]![0]!["extensions"]!["code"]));
        await client.SendAsync("""{"id":"0","type":"complete"}""");
        await EventuallyAsync(async () =>
        {
            await client.SubscribeAsync("again", "{ __typename }");
            return (string?)(await client.NextAsync())["type"] == "next";
        });
    }

    [Fact]
    public async Task More_connections_than_one_client_may_have_are_refused_before_they_open()
    {
        await using var api = await StartAsync(limits => limits.ClientConnections = 2);
        using var first = await api.InitAsync();
        using var second = await api.InitAsync();
        using var third = new ClientWebSocket();
        third.Options.CollectHttpResponseDetails = true;
        third.Options.AddSubProtocol("graphql-transport-ws");
        await Assert.ThrowsAsync<WebSocketException>(() => third.ConnectAsync(api.Address, CancellationToken.None));
        Assert.Equal(429, (int)third.HttpStatusCode);
        await first.CloseAsync();
        await EventuallyAsync(() => Task.FromResult(api.Open == 1));
        using var fourth = await api.InitAsync();
    }

    [Fact]
    public async Task More_connections_than_the_server_takes_are_refused_also_as_streams_of_events()
    {
        await using var api = await StartAsync(limits => limits.Connections = 1);
        using var socket = await api.InitAsync();
        using var http = new HttpClient { BaseAddress = api.Desk.Api.ClientOptions.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Watch)}") { Headers = { { "Accept", "text/event-stream" } } };
        using var refused = await http.SendAsync(request);
        Assert.Equal(503, (int)refused.StatusCode);
        Assert.Contains("RATE_LIMITED", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_frees_its_place()
    {
        await using var api = await StartAsync(_ => { });
        for (var i = 0; i < 10; i++)
        {
            using var client = await api.InitAsync();
            await client.SubscribeAsync("1", Watch);
            client.Socket.Abort();
        }
        await EventuallyAsync(() => Task.FromResult(api.Open == 0));
    }

    [Fact]
    public async Task A_client_that_shows_no_sign_of_life_is_cut_off()
    {
        await using var api = await StartAsync(limits => limits.Silence = 1);
        using var client = await api.InitAsync();
        // It answers pings only while it reads.
        await EventuallyAsync(() => Task.FromResult(api.Open == 0));
    }

    private static Task<SocketApi> StartAsync(Action<ConnectionOptions> configure) => SocketApi.StartAsync(services => services.Configure(configure));

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        // Nothing tells a client when the server has noticed.
        for (var i = 0; !await holds(); i++)
        {
            Assert.True(i < 1000, "It never came to that.");
            await Task.Delay(10);
        }
    }
}
