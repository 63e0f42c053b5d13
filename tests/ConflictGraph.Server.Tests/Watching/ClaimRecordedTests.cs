using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.Watching;

public sealed class ClaimRecordedTests
{
    [Fact]
    public async Task All_claims_of_a_record_are_told_in_its_order()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.RecordAsync($"claims: [{Newsdesk.Said("2", "b", "WILL_ATTEND")} {Newsdesk.Said("1", "a", "WILL_ATTEND")} {Newsdesk.Said("3", "c", "DECLINED", "geneva")}]");
        var seen = await desk.WatchAsync(Newsdesk.Claims, 3, new { after = "1" });
        Assert.Equal(["2", "1", "3"], Slugs(seen));
        Assert.Equal("Xavier said on 16 January 2017 that the Brigade will attend the Astana talks.", (string?)seen[0]["claim"]!["sentence"]);
    }

    [Fact]
    public async Task Only_claims_on_the_meeting_and_about_the_actor_are_told()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        await desk.SayAsync("2", "b", "WILL_ATTEND");
        await desk.SayAsync("3", "a", "DECLINED", "geneva");
        await desk.RecordAsync("""
            claims: [{ id: "4", participation: { subject: { group: { of: "all", quantifier: SOME, including: ["a"] } }, meeting: "geneva", value: WILL_ATTEND }
              capacity: EDITORIAL, statedAt: "2017-01-16", evidence: [{ document: "report" }] }]
            """);
        Assert.Equal(["3", "4"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 2, new { after = "1", meeting = "geneva" })));
        Assert.Equal(["1", "3", "4"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 3, new { after = "1", about = "a" })));
        Assert.Equal(["4"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 1, new { after = "1", about = "all" })));
        Assert.Equal(["2"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 1, new { after = "1", about = "b", meeting = "astana" })));
    }

    [Fact]
    public async Task A_claim_that_replaces_another_is_told_too()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        await desk.MutateAsync("retract", $$"""{ claim: "1", by: "x", reason: "misquoted", replacement: {{Newsdesk.Said("2", "a", "DECLINED")}} }""");
        Assert.Equal(["1", "2"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 2, new { after = "1" })));
    }

    [Fact]
    public async Task An_actor_is_found_under_every_name_that_it_has_by_merging_and_under_no_other()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("apart", "a", "WILL_ATTEND");
        await desk.MutateAsync("merge", """{ keep: "a", absorb: "b", reason: "one" }""");
        await desk.SayAsync("of-a", "a", "WILL_ATTEND", said: "2017-01-17");
        await desk.SayAsync("of-b", "b", "WILL_ATTEND", said: "2017-01-18");
        await desk.MutateAsync("undoMerge", """{ absorbed: "b", reason: "two" }""");
        await desk.SayAsync("of-b-again", "b", "WILL_ATTEND", said: "2017-01-19");
        await desk.SayAsync("of-a-again", "a", "WILL_ATTEND", said: "2017-01-19");
        Assert.Equal(["of-a", "of-b", "of-b-again"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 3, new { after = "1", about = "b" })));
        Assert.Equal(["apart", "of-a", "of-b", "of-a-again"], Slugs(await desk.WatchAsync(Newsdesk.Claims, 4, new { after = "1", about = "a" })));
    }

    [Fact]
    public async Task An_event_shows_the_claim_as_it_was_when_it_was_recorded_and_its_id_says_so()
    {
        await using var desk = await Newsdesk.OpenAsync();
        await desk.SayAsync("1", "a", "WILL_ATTEND");
        desk.Clock.Advance(TimeSpan.FromHours(1));
        await desk.MutateAsync("rank", """{ claim: "1", rank: DEPRECATED, reason: "doubtful" }""");
        var seen = Assert.Single(await desk.WatchAsync("""subscription { claimRecorded(after: "1") { cursor claim { id rank } } }""", 1))["claim"]!;
        var id = (string)seen["id"]!;
        Assert.Equal(("NORMAL", "1@2017-01-20T12:00:00.001Z~2017-01-20T12:00:00.001Z"), ((string?)seen["rank"], id));
        var shown = await desk.Api.DataAsync("query ($id: ID!) { node(id: $id) { id ... on Claim { rank } } }", new { id });
        Assert.Equal(seen.ToJsonString(), shown["node"]!.ToJsonString());
    }

    private static string[] Slugs(IEnumerable<JsonNode> seen) => [.. seen.Select(one => (string)one["claim"]!["slug"]!)];
}
