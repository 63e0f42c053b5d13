using System.Text.Json.Nodes;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Watching;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>How connections end when it is not the client who ends them.</summary>
public sealed class EndTests
{
    private const string Watch = "subscription ($after: String) { claimRecorded(after: $after) { cursor claim { slug evidence { document { text } } } } }";

    [Fact]
    public async Task A_server_that_stops_says_so_on_every_socket()
    {
        await using var api = await SocketApi.StartAsync();
        using var watching = await api.InitAsync();
        using var idle = await api.ConnectAsync();
        await watching.SubscribeAsync("1", Watch);
        api.Desk.Api.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal(1001, await watching.ClosedAsync());
        Assert.Equal(1001, await idle.ClosedAsync());
    }

    [Fact]
    public async Task A_server_that_stops_ends_a_stream_of_events_without_completing_it()
    {
        await using var api = await SocketApi.StartAsync();
        using var http = new HttpClient { BaseAddress = api.Desk.Api.ClientOptions.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Headers = { { "Accept", "text/event-stream" } },
            Content = JsonContent.Create(new { query = Watch, variables = new { after = "1" } }),
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await api.Desk.SayAsync("1", "a", "WILL_ATTEND");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line && !line.StartsWith("data: ", StringComparison.Ordinal))
        {
        }
        api.Desk.Api.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.DoesNotContain("complete", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_does_not_keep_up_is_told_to_go_and_resumes_where_it_was()
    {
        const int Claims = 60;
        await using var api = await SocketApi.StartAsync(services =>
            services.Configure<WatchingOptions>(limits => limits.Waiting = 5).Configure<DocumentLimits>(limits => limits.Document = 1_000_000));
        // Long enough to fill every buffer between the two, so that the server has to wait.
        await api.Desk.RecordAsync($"""documents: [{"{"} id: "report", outlet: "afp", title: "Report", text: "{new string('x', 900_000)}" {"}"}]""");
        using var slow = await api.InitAsync();
        await slow.SubscribeAsync("1", Watch, new { after = "2" });
        await api.Desk.SayAsync("c-0", "a", "WILL_ATTEND");
        var seen = new List<(string Slug, string Cursor)> { Told(await slow.NextAsync()) };
        for (var i = 1; i < Claims; i++)
            await api.Desk.SayAsync($"c-{i}", "a", "WILL_ATTEND", said: $"2016-01-01T00:{i:00}:00Z");
        while (await slow.ReadAsync() is { } next)
            seen.Add(Told(JsonNode.Parse(next)!));
        Assert.Equal("4413 Too slow: resume after the last cursor", slow.Closing);
        Assert.InRange(seen.Count, 2, Claims - 1);
        using var again = await api.InitAsync();
        await again.SubscribeAsync("1", Watch, new { after = seen[^1].Cursor });
        while (seen.Count < Claims)
            seen.Add(Told(await again.NextAsync()));
        Assert.Equal(Enumerable.Range(0, Claims).Select(i => $"c-{i}"), seen.Select(one => one.Slug));
    }

    private static (string Slug, string Cursor) Told(JsonNode next)
    {
        var told = next["payload"]!["data"]!["claimRecorded"]!;
        return ((string)told["claim"]!["slug"]!, (string)told["cursor"]!);
    }
}
