using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>Two servers on one database, with those who write and those who watch on both.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class TwoServersTests : IDisposable
{
    private const int Writers = 2;
    private const int Records = 8;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [StoreFact]
    public async Task The_graph_is_what_one_server_would_have_made_and_subscribers_of_either_see_all_of_it()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        await FaultyServer.PrepareAsync(neo4j);
        using var one = await neo4j.ServeAsync();
        using var other = await neo4j.ServeAsync();
        var claims = 2 * Writers * Records * 2;
        var watching = new[] { one, other }.Select(server => WatchAsync(server, claims)).ToList();

        var acknowledged = (await Task.WhenAll(
            from server in new[] { one, other }
            from writer in Enumerable.Range(0, Writers)
            select WriteAsync(server, $"{(server == one ? "one" : "other")}-{writer}"))).SelectMany(names => names).ToList();
        Assert.Equal(2 * Writers * Records, acknowledged.Count);

        var seen = await Task.WhenAll(watching);
        Assert.Equal(seen[0], seen[1]);
        Assert.Equal(acknowledged.SelectMany(name => new[] { $"{name}-claim-0", $"{name}-claim-1" }).Order(StringComparer.Ordinal), seen[0].Order(StringComparer.Ordinal));
        await one.StopAsync();
        await other.StopAsync();

        // What an embedded store makes of the same events is the same, with the checks that a copy makes of each.
        var copied = await neo4j.CommandAsync("copy", "--from", "neo4j", "--to", Path.Combine(_folder.Path, "copy"));
        Assert.True(copied.ExitCode == 0, string.Join('\n', copied.Error));
        Assert.Contains("Both stores say the same", copied.Output[^1], StringComparison.Ordinal);
        Assert.Equal(0, (await neo4j.CommandAsync("verify", "--data", Path.Combine(_folder.Path, "copy"))).ExitCode);
    }

    private static async Task<List<string>> WriteAsync(ServerProcess server, string writer)
    {
        var acknowledged = new List<string>();
        for (var i = 0; i < Records; i++)
        {
            var name = $"{writer}-{i}";
            var answer = await server.AskAsync(Notes.Record, new { input = Notes.Input(name) });
            Assert.True(answer["data"]?["record"]?["report"]?["created"]?.ToJsonString() == "4", answer.ToJsonString());
            acknowledged.Add(name);
        }
        return acknowledged;
    }

    /// <summary>The slugs of so many claims, in the order in which the server tells them, from the first version on.</summary>
    private static async Task<List<string>> WatchAsync(ServerProcess server, int count)
    {
        const string subscription = "subscription { claimRecorded(after: \"2\") { claim { slug } } }";
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Address}?query={Uri.EscapeDataString(subscription)}") { Headers = { { "Accept", "text/event-stream" } } };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        var slugs = new List<string>();
        while (slugs.Count < count && await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && JsonNode.Parse(line["data:".Length..])?["data"]?["claimRecorded"] is { } told)
                slugs.Add((string)told["claim"]!["slug"]!);
        }
        return slugs;
    }
}
