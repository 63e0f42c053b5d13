using System.Net.WebSockets;
using System.Text;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Tests.Watching;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>What graphql-transport-ws asks of a server, message by message.</summary>
public sealed class ProtocolTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Watch = """{"id":"1","type":"subscribe","payload":{"query":"subscription { claimRecorded { cursor } }"}}""";

    [Fact]
    public async Task A_query_is_answered_by_one_result_and_is_complete()
    {
        await using var api = await SocketApi.StartAsync();
        using var client = await api.InitAsync();
        await client.SubscribeAsync("q", """query ($id: ID!) { meeting(id: $id) { name } }""", new { id = "astana" });
        Assert.Equal("""{"type":"next","id":"q","payload":{"data":{"meeting":{"name":"Astana talks"}}}}""", await client.ReadAsync());
        Assert.Equal("""{"type":"complete","id":"q"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task What_is_recorded_over_one_socket_is_told_over_another_until_it_is_stopped()
    {
        await using var api = await SocketApi.StartAsync();
        using var watching = await api.InitAsync();
        using var writing = await api.InitAsync();
        await watching.SubscribeAsync("w", "subscription { claimRecorded(after: \"1\") { claim { slug } } }");
        await writing.SubscribeAsync("m", $$"""mutation { record(input: { claims: [{{Newsdesk.Said("1", "a", "WILL_ATTEND")}}] }) { errors { message } } }""");
        Assert.Equal("""{"type":"next","id":"m","payload":{"data":{"record":{"errors":[]}}}}""", await writing.ReadAsync());
        Assert.Equal("""{"type":"next","id":"w","payload":{"data":{"claimRecorded":{"claim":{"slug":"1"}}}}}""", await watching.ReadAsync());
        await watching.SendAsync("""{"id":"w","type":"complete"}""");
        await watching.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await watching.ReadAsync());
        await api.Desk.SayAsync("2", "a", "DECLINED");
        await watching.SubscribeAsync("w", "{ __typename }");
        Assert.Equal("""{"type":"next","id":"w","payload":{"data":{"__typename":"Query"}}}""", await watching.ReadAsync());
    }

    [Fact]
    public async Task An_operation_that_cannot_be_executed_is_an_error_and_its_id_is_free_again()
    {
        await using var api = await SocketApi.StartAsync();
        using var client = await api.InitAsync();
        await client.SubscribeAsync("1", "{ nothing }");
        var error = await client.NextAsync();
        Assert.Equal(("error", "FIELDS_ON_CORRECT_TYPE"), ((string?)error["type"], (string?)error["payload"]![0]!["extensions"]!["code"]));
        await client.SubscribeAsync("1", "subscription { claimRecorded(after: \"x\") { cursor } }");
        Assert.Equal("BAD_CURSOR", (string?)(await client.NextAsync())["payload"]![0]!["extensions"]!["code"]);
        await client.SubscribeAsync("1", "{ __typename }");
        Assert.Equal("next", (string?)(await client.NextAsync())["type"]);
    }

    [Fact]
    public async Task A_ping_is_answered_with_what_it_said_also_before_the_connection_is_acknowledged()
    {
        await using var api = await SocketApi.StartAsync();
        using var client = await api.ConnectAsync();
        await client.SendAsync("""{"type":"ping","payload":{"sent":1}}""");
        Assert.Equal("""{"type":"pong","payload":{"sent":1}}""", await client.ReadAsync());
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync(Init);
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
    }

    [Fact]
    public async Task A_message_may_come_in_pieces_of_any_size()
    {
        await using var api = await SocketApi.StartAsync();
        using var client = await api.ConnectAsync();
        var init = Encoding.UTF8.GetBytes("""{"type":"connection_init","payload":{"café":"é"}}""");
        for (var i = 0; i < init.Length; i++)
            await client.SendAsync([init[i]], WebSocketMessageType.Text, isWhole: i == init.Length - 1);
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
        await client.SubscribeAsync("long", $"# {new string('x', 100_000)}\n{{ __typename }}");
        Assert.Equal("next", (string?)(await client.NextAsync())["type"]);
    }

    [Theory]
    [InlineData(4400, "nonsense")]
    [InlineData(4400, "")]
    [InlineData(4400, "[]")]
    [InlineData(4400, "null")]
    [InlineData(4400, "{}")]
    [InlineData(4400, """{"type":1}""")]
    [InlineData(4400, """{"type":"start"}""")]
    [InlineData(4400, """{"type":"connection_ack"}""")]
    [InlineData(4400, """{"type":"connection_init","payload":"secret"}""")]
    [InlineData(4400, Init, """{"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4400, Init, """{"id":"","type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4400, Init, """{"id":1,"type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe"}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":1}}""")]
    [InlineData(4400, Init, """{"id":"1","type":"subscribe","payload":{"query":"{ __typename }","variables":[]}}""")]
    [InlineData(4400, Init, """{"type":"complete"}""")]
    [InlineData(4401, """{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}""")]
    [InlineData(4409, Init, Watch, Watch)]
    [InlineData(4429, Init, Init)]
    public async Task What_the_protocol_does_not_know_closes_the_socket(int code, params string[] messages)
    {
        await using var api = await SocketApi.StartAsync();
        using var client = await api.ConnectAsync();
        foreach (var message in messages)
            await client.SendAsync(message);
        Assert.Equal(code, await client.ClosedAsync());
        Assert.NotEmpty(client.Socket.CloseStatusDescription!);
    }

    [Fact]
    public async Task Binary_messages_are_not_taken()
    {
        await using var api = await SocketApi.StartAsync();
        using var client = await api.ConnectAsync();
        await client.SendAsync(Encoding.UTF8.GetBytes(Init), WebSocketMessageType.Binary);
        Assert.Equal(4400, await client.ClosedAsync());
    }

    [Fact]
    public async Task A_socket_that_speaks_another_protocol_is_closed()
    {
        await using var api = await SocketApi.StartAsync();
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(api.Address, CancellationToken.None);
        using var client = new SocketClient(socket);
        Assert.Equal(4406, await client.ClosedAsync());
    }

    [Fact]
    public async Task A_socket_that_says_nothing_is_closed()
    {
        await using var api = await SocketApi.StartAsync(services => services.Configure<ConnectionOptions>(limits => limits.Init = 1));
        using var client = await api.ConnectAsync();
        Assert.Equal(4408, await client.ClosedAsync());
    }
}
