using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.Watching;

public sealed class ResumeTests
{
    private static readonly string[] Values = ["WILL_ATTEND", "DECLINED", "UNDECIDED", "NOT_INVITED"];
    private static readonly string[] Actors = ["a", "b", "c"];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public async Task Resuming_at_every_point_of_a_history_goes_on_with_what_came_next(int seed, bool watchesClaims)
    {
        var subscription = watchesClaims ? Newsdesk.Claims : Newsdesk.Positions;
        await using var desk = await Newsdesk.OpenAsync();
        var live = Task.Run(() => LiveAsync(desk, subscription));
        await WriteAsync(desk, new Random(seed), 30);
        await desk.SayAsync("the-end", "c", "WILL_ATTEND", "last");
        var told = await live;
        Assert.True(told.Count > 10, $"Only {told.Count} events.");
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(told, (await desk.WatchAsync(subscription, told.Count, new { after = "0" })).Select(one => one.ToJsonString()));
        for (var seen = 1; seen < told.Count; seen++)
        {
            var after = (string)JsonNode.Parse(told[seen - 1])!["cursor"]!;
            var rest = await desk.WatchAsync(subscription, told.Count - seen, new { after });
            Assert.Equal(told.Skip(seen), rest.Select(one => one.ToJsonString()));
        }
    }

    [Fact]
    public async Task Resuming_behind_a_version_of_the_data_tells_what_was_recorded_since()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        var after = (string?)(await desk.Api.DataAsync("{ dataVersion { id } }"))["dataVersion"]!["id"];
        await desk.SayAsync("2", "b", "WILL_ATTEND");
        Assert.Equal("2", (string?)Assert.Single(await desk.WatchAsync(Newsdesk.Claims, 1, new { after }))["claim"]!["slug"]);
    }

    [Fact]
    public async Task Without_a_cursor_only_what_is_recorded_from_now_on_is_told()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        await using var events = desk.FollowAsync(Newsdesk.Claims, null, CancellationToken.None).GetAsyncEnumerator();
        var first = events.MoveNextAsync();
        await desk.SayAsync("2", "b", "WILL_ATTEND");
        Assert.True(await first);
        Assert.Equal("2", (string?)events.Current["claim"]!["slug"]);
    }

    [Theory]
    [InlineData("!")]
    [InlineData("-1")]
    [InlineData("2")]
    [InlineData("99999999999999999999")]
    [InlineData("Y2xhaW1zCjk5CjA")]
    [InlineData("Y2xhaW1zCjAKMA")]
    [InlineData("Y2xhaW1zCjEKLTE")]
    [InlineData("cG9zaXRpb25zCjEKMA")]
    [InlineData("")]
    public async Task A_cursor_that_is_malformed_or_of_another_list_or_of_other_data_is_refused(string after)
    {
        await using var desk = await Newsdesk.OpenAsync();
        var (code, message) = await desk.Api.ErrorAsync("subscription ($after: String) { claimRecorded(after: $after) { cursor } }", new { after });
        Assert.Equal("BAD_CURSOR", code);
        Assert.StartsWith("'after' ", message, StringComparison.Ordinal);
    }

    /// <summary>All events up to the one about the last meeting, as they come.</summary>
    private static async Task<List<string>> LiveAsync(Newsdesk desk, string subscription)
    {
        var told = new List<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await foreach (var next in desk.FollowAsync(subscription, new { after = "1" }, patience.Token))
        {
            told.Add(next.ToJsonString());
            if (told[^1].Contains("last talks", StringComparison.Ordinal))
                return told;
        }
        throw new InvalidOperationException("The subscription has ended.");
    }

    private static async Task WriteAsync(Newsdesk desk, Random random, int steps)
    {
        var isMerged = false;
        for (var i = 0; i < steps; i++)
        {
            desk.Clock.Advance(TimeSpan.FromHours(random.Next(3)));
            var said = random.Next(10, 29).ToString(CultureInfo.InvariantCulture);
            switch (random.Next(8))
            {
                case 0 when i > 0:
                    await desk.MutateAsync("rank", $$"""{ claim: "c-0", rank: {{(random.Next(2) == 0 ? "DEPRECATED" : "NORMAL")}}, reason: "{{i}}" }""");
                    break;
                case 1 when i > 0 && !isMerged:
                    await desk.MutateAsync("merge", $$"""{ keep: "a", absorb: "b", reason: "{{i}}" }""");
                    isMerged = true;
                    break;
                case 1 when i > 0:
                    await desk.MutateAsync("undoMerge", $$"""{ absorbed: "b", reason: "{{i}}" }""");
                    isMerged = false;
                    break;
                default:
                    await desk.RecordAsync($"claims: [{One(i, 0)} {(random.Next(2) == 0 ? One(i, 1) : "")}]");
                    break;
            }
            string One(int of, int part) => Newsdesk.Said(
                part == 0 && of == 0 ? "c-0" : $"c-{of}-{part}", Actors[random.Next(3)], Values[random.Next(4)], random.Next(2) == 0 ? "astana" : "geneva", $"2017-01-{said}");
        }
    }
}
