using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Connections;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>A reader cannot do what a recorder can, by whatever door it comes.</summary>
public sealed class DoorTests
{
    private const string Record = "mutation { record(input: {}) { report { created } } }";

    [Fact]
    public async Task Not_by_POST() => await CompareAsync(async client => await client.PostAsJsonAsync("/graphql", new { query = Record }));

    [Fact]
    public async Task Not_as_a_stream_of_events() => await CompareAsync(async client =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Record }) };
        request.Headers.Add("Accept", "text/event-stream");
        return await client.SendAsync(request);
    });

    [Fact]
    public async Task Not_in_a_batch() => await CompareAsync(async client => await client.PostAsJsonAsync("/graphql", new[] { new { query = Record }, new { query = Record } }));

    [Fact]
    public async Task Not_by_an_operation_that_the_server_keeps() => await CompareAsync(async client =>
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Record)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        (await client.PostAsJsonAsync("/graphql", new { query = Record, extensions })).Dispose();
        return await client.PostAsJsonAsync("/graphql", new { extensions });
    });

    [Fact]
    public async Task Nobody_at_all_by_GET()
    {
        await using var guarded = new Guarded("keys");
        foreach (var role in Enum.GetValues<Role>())
        {
            using var response = await guarded.Client(await guarded.KeyAsync(role.ToString(), role)).GetAsync("/graphql?query=" + Uri.EscapeDataString(Record));
            Assert.Equal(405, (int)response.StatusCode);
        }
    }

    [Theory]
    [InlineData("header")]
    [InlineData("authorization")]
    [InlineData("x-api-key")]
    public async Task Not_over_a_WebSocket(string where)
    {
        await using var guarded = new Guarded("keys");
        var reader = await guarded.KeyAsync("reader", Role.Reader);
        var recorder = await guarded.KeyAsync("recorder", Role.Recorder);

        Assert.Contains("FORBIDDEN", await AnswerAsync(reader), StringComparison.Ordinal);
        Assert.Contains("\"created\":0", await AnswerAsync(recorder), StringComparison.Ordinal);

        async Task<string> AnswerAsync(string key)
        {
            using var socket = await ConnectAsync(guarded, where == "header" ? key : null);
            await SayAsync(socket, new JsonObject { ["type"] = "connection_init", ["payload"] = where switch
            {
                "authorization" => new JsonObject { ["authorization"] = $"Bearer {key}" },
                "x-api-key" => new JsonObject { ["x-api-key"] = key },
                _ => new JsonObject(),
            } });
            Assert.Contains("connection_ack", await HearAsync(socket), StringComparison.Ordinal);
            await SayAsync(socket, new JsonObject { ["id"] = "1", ["type"] = "subscribe", ["payload"] = new JsonObject { ["query"] = Record } });
            return await HearAsync(socket);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("cgk_0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Who_is_not_known_opens_no_connection(string? key)
    {
        await using var guarded = new Guarded("keys");
        using var socket = await ConnectAsync(guarded, null);
        await SayAsync(socket, new JsonObject { ["type"] = "connection_init", ["payload"] = key is null ? null : new JsonObject { ["Authorization"] = $"Bearer {key}" } });

        Assert.Equal("", await HearAsync(socket));
        Assert.Equal(4403, (int?)socket.CloseStatus);
    }

    [Fact]
    public async Task A_connection_ends_soon_after_its_key_is_revoked()
    {
        await using var guarded = new Guarded("keys", services: services => services.Configure<ConnectionOptions>(options => options.Silence = 1));
        var key = await guarded.KeyAsync("reader", Role.Reader);
        using var socket = await ConnectAsync(guarded, key);
        await SayAsync(socket, new JsonObject { ["type"] = "connection_init" });
        await HearAsync(socket);

        await guarded.Keys.ChangeAsync(_ => [], CancellationToken.None);

        Assert.Equal("", await HearAsync(socket));
        Assert.Equal(4403, (int?)socket.CloseStatus);
    }

    [Fact]
    public async Task A_web_page_from_elsewhere_opens_no_WebSocket()
    {
        await using var guarded = new Guarded("loopback");
        var client = guarded.Sockets();
        client.ConfigureRequest = request => request.Headers.Origin = "https://evil.example";
        client.SubProtocols.Add("graphql-transport-ws");

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.ConnectAsync(new Uri("ws://localhost/graphql"), CancellationToken.None));
    }

    /// <summary>The same request, by a reader and by a recorder.</summary>
    private static async Task CompareAsync(Func<HttpClient, Task<HttpResponseMessage>> send)
    {
        await using var guarded = new Guarded("keys");
        var reader = await AnswerAsync(await guarded.KeyAsync("reader", Role.Reader));
        var recorder = await AnswerAsync(await guarded.KeyAsync("recorder", Role.Recorder));

        Assert.Contains("FORBIDDEN", reader, StringComparison.Ordinal);
        Assert.Contains("needs the role RECORDER", reader, StringComparison.Ordinal);
        Assert.DoesNotContain("created", reader, StringComparison.Ordinal);
        Assert.Contains("\"created\":0", recorder, StringComparison.Ordinal);

        async Task<string> AnswerAsync(string key)
        {
            using var response = await send(guarded.Client(key));
            return await response.Content.ReadAsStringAsync();
        }
    }

    private static Task<WebSocket> ConnectAsync(Guarded guarded, string? key)
    {
        var client = guarded.Sockets();
        client.SubProtocols.Add("graphql-transport-ws");
        if (key is not null)
            client.ConfigureRequest = request => request.Headers.Authorization = $"Bearer {key}";
        return client.ConnectAsync(new Uri("ws://localhost/graphql"), CancellationToken.None);
    }

    private static async Task SayAsync(WebSocket socket, JsonObject message) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The next message; empty if the server closes the socket.</summary>
    private static async Task<string> HearAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
