using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.Watching;

public sealed class PositionChangedTests
{
    [Fact]
    public async Task Every_kind_of_event_tells_whose_position_it_changed()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        await desk.SayAsync("2", "b", "DECLINED");
        await desk.MutateAsync("rank", """{ claim: "1", rank: DEPRECATED, reason: "doubtful" }""");
        await desk.MutateAsync("rank", """{ claim: "1", rank: NORMAL, reason: "confirmed" }""");
        await desk.MutateAsync("retract", """{ claim: "2", by: "x", reason: "in error" }""");
        await desk.SayAsync("3", "b", "DECLINED");
        await desk.MutateAsync("merge", """{ keep: "a", absorb: "b", reason: "one" }""");
        await desk.MutateAsync("undoMerge", """{ absorbed: "b", reason: "two" }""");
        var seen = await desk.WatchAsync(Newsdesk.Positions, 9, new { after = "1" });
        Assert.Equal(
            [
                "a:  ATTENDING", "b:  STAYING_AWAY", "a: ATTENDING UNKNOWN", "a:  ATTENDING", "b: STAYING_AWAY UNKNOWN", "b:  STAYING_AWAY",
                "a: ATTENDING CONTESTED", "a: CONTESTED ATTENDING", "b: CONTESTED STAYING_AWAY",
            ],
            seen.Select(Told));
    }

    [Fact]
    public async Task A_change_is_judged_at_the_moment_of_the_recording_and_tells_why()
    {
        await using var desk = await Newsdesk.OpenAsync();
        desk.Clock.SetUtcNow(new DateTimeOffset(2017, 1, 24, 12, 0, 0, TimeSpan.Zero));
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        desk.Clock.Advance(TimeSpan.FromDays(300));
        var change = Assert.Single(await desk.WatchAsync(Newsdesk.Positions, 1, new { after = "1" }))["change"]!;
        Assert.Equal(
            "Ahrar was first counted as attending: Xavier said on 16 January 2017 that Ahrar will attend; no report says whether it came to that.",
            (string?)change["because"]);
        Assert.Equal("2017-01-24T12:00:00.000Z", (string?)change["recordedAt"]);
    }

    [Fact]
    public async Task Only_changes_on_the_meeting_and_of_the_actor_are_told()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        await desk.SayAsync("2", "b", "WILL_ATTEND", "geneva");
        await desk.SayAsync("3", "a", "WILL_ATTEND", "geneva");
        Assert.Equal(["b geneva", "a geneva"], (await desk.WatchAsync(Newsdesk.Positions, 2, new { after = "1", meeting = "geneva" })).Select(Where));
        Assert.Equal(["a astana", "a geneva"], (await desk.WatchAsync(Newsdesk.Positions, 2, new { after = "1", actor = "a" })).Select(Where));
        Assert.Equal(["a geneva"], (await desk.WatchAsync(Newsdesk.Positions, 1, new { after = "1", actor = "a", meeting = "geneva" })).Select(Where));
    }

    [Fact]
    public async Task Who_watches_an_absorbed_actor_hears_of_the_one_that_it_was_merged_into()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.MutateAsync("merge", """{ keep: "a", absorb: "b", reason: "one" }""");
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        Assert.Equal(["a astana"], (await desk.WatchAsync(Newsdesk.Positions, 1, new { after = "1", actor = "b" })).Select(Where));
    }

    [Fact]
    public async Task One_record_may_change_many_positions_each_of_which_is_told()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.RecordAsync("""
            claims: [
              { id: "m1", membership: { member: "a", coalition: "all" }, capacity: EDITORIAL, statedAt: "2016", evidence: [{ document: "report" }] }
              { id: "m2", membership: { member: "b", coalition: "all" }, capacity: EDITORIAL, statedAt: "2016", evidence: [{ document: "report" }] }
              { id: "g", participation: { subject: { group: { of: "all", quantifier: ALL } }, meeting: "astana", value: WILL_ATTEND }
                capacity: EDITORIAL, statedAt: "2017-01-16", evidence: [{ document: "report" }] }]
            """);
        Assert.Equal(["a astana", "b astana"], (await desk.WatchAsync(Newsdesk.Positions, 2, new { after = "1" })).Select(Where));
    }

    private static string Where(JsonNode seen) => $"{seen["change"]!["actor"]!["slug"]} {seen["change"]!["meeting"]!["slug"]}";

    private static string Told(JsonNode seen) =>
        $"{seen["change"]!["actor"]!["slug"]}: {seen["change"]!["before"]?["side"]} {seen["change"]!["after"]!["side"]}";
}
