using System.Globalization;

namespace ConflictGraph.Server.Tests.WebSockets;

/// <summary>
/// Many who watch a real server while it is written to, some of whom lose their connection again and again.
/// <c>CONFLICTGRAPH_TEST_SUBSCRIBERS</c> and <c>CONFLICTGRAPH_TEST_EVENTS</c> set how many there are.
/// </summary>
public sealed class SubscribersTests
{
    /// <summary>How far the writer runs ahead of the slowest: less than the server lets anybody fall behind.</summary>
    private const int Ahead = 300;

    [Fact]
    public async Task Every_subscriber_gets_every_event_once_and_in_its_order()
    {
        var (subscribers, events) = (Number("CONFLICTGRAPH_TEST_SUBSCRIBERS", 50), Number("CONFLICTGRAPH_TEST_EVENTS", 200));
        using var folder = new TemporaryFolder();
        using var server = await ServerProcess.StartWithAsync(
            "--data", folder.Path, "--sample", "none", "--limit-client-connections", $"{subscribers + 100}");
        await RecordAsync(server, new
        {
            outlets = new[] { new { id = "afp", name = "AFP" } },
            documents = new[] { new { id = "report", outlet = "afp", title = "Report" } },
            actors = new[] { new { id = "a", kind = "FACTION", name = "Ahrar" } },
            meetings = new[] { new { id = "m", name = "Talks" } },
        });
        var address = new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri;
        Subscriber[] all = [.. Enumerable.Range(0, subscribers).Select(i => new Subscriber(address, i % 5 == 0 ? events / 4 + i : 0))];
        Task[] watching = [.. all.Select(one => Task.Run(() => one.WatchAsync(events)))];
        await WriteAsync(server, events, () => all.Min(one => one.Seen), watching);
        await Task.WhenAll(watching);
        Assert.All(all, one => Assert.Equal(events, one.Seen));
        await server.StopAsync();
    }

    private static async Task WriteAsync(ServerProcess server, int events, Func<int> slowest, Task[] watching)
    {
        var random = new Random(1);
        for (var written = 0; written < events;)
        {
            // As a desk does, and not as fast as a machine can: whoever falls behind for good is told to go.
            while (written - slowest() > Ahead)
            {
                await (watching.FirstOrDefault(one => one.IsFaulted) ?? Task.Delay(5));
            }
            var count = Math.Min(random.Next(1, 10), events - written);
            await RecordAsync(server, new { claims = Enumerable.Range(written, count).Select(Claim) });
            written += count;
        }
    }

    private static object Claim(int number) => new
    {
        id = $"e-{number}",
        participation = new { subject = new { actor = "a" }, meeting = "m", value = "WILL_ATTEND" },
        capacity = "THIRD_PARTY_UNNAMED",
        speakerName = $"speaker {number}",
        statedAt = "2017-01-20",
        evidence = new[] { new { document = "report" } },
    };

    private static async Task RecordAsync(ServerProcess server, object input)
    {
        var answer = await server.AskAsync("mutation ($input: RecordInput!) { record(input: $input) { errors { code message path } } }", new { input });
        Assert.Equal("""{"data":{"record":{"errors":[]}}}""", answer.ToJsonString());
    }

    private static int Number(string variable, int standard) =>
        int.Parse(Environment.GetEnvironmentVariable(variable) ?? $"{standard}", CultureInfo.InvariantCulture);
}
