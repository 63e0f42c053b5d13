using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

public abstract class LookingBackContract(StoreKind kind) : IAsyncLifetime
{
    private readonly SampleApi _sample = new(kind);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [StoreFact]
    public async Task The_timeline_tells_every_change_oldest_first_and_pages_through()
    {
        var whole = await TimelineAsync("first: 500");
        var changes = whole["nodes"]!.AsArray();
        Assert.Equal((int)whole["totalCount"]!, changes.Count);
        Assert.Equal("2017-01-02", (string?)changes[0]!["at"]);
        Assert.Null(changes[0]!["before"]);
        Assert.Contains(changes, change => (string?)change!["actor"]!["slug"] == "free-idlib-army"
            && (string?)change["before"]?["side"] == "STAYING_AWAY" && (string?)change["after"]!["side"] == "ATTENDING" && (string?)change["at"] == "2017-01-22");

        var walked = new List<string>();
        for (string? cursor = null; ;)
        {
            var page = await TimelineAsync(cursor is null ? "first: 7" : $"first: 7, after: \"{cursor}\"");
            walked.AddRange(page["nodes"]!.AsArray().Select(change => change!.ToJsonString()));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            cursor = (string?)page["pageInfo"]!["endCursor"];
        }
        Assert.Equal(changes.Select(change => change!.ToJsonString()), walked);
    }

    [StoreFact]
    public async Task Between_any_two_moments_in_a_row_nothing_changes()
    {
        var meeting = (await _sample.Api.DataAsync("""{ meeting(id: "astana-1") { moments } }"""))["meeting"]!;
        var moments = meeting["moments"]!.AsArray().Select(moment => DateTimeOffset.Parse((string)moment!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(moments.Order(), moments);
        Assert.True(moments.Count > 5);
        foreach (var (one, next) in moments.Zip(moments.Skip(1)))
        {
            Assert.Empty(await ChangesAsync(one, next.AddMilliseconds(-1)));
            Assert.NotEmpty(await ChangesAsync(one, next));
        }
    }

    [StoreFact]
    public async Task Changes_backward_in_time_are_refused()
    {
        var (code, message) = await _sample.Api.ErrorAsync("""{ meeting(id: "astana-1") { changes(from: "2017-01-20", to: "2017-01-19") { at } } }""");
        Assert.Equal("BAD_ARGUMENT", code);
        Assert.Contains("'to'", message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task What_if_shows_what_would_change_and_stores_nothing()
    {
        const string input =
            """
            { claims: [{ participation: { subject: { actor: "ahrar-al-sham" }, meeting: "astana-1", value: WILL_ATTEND }
                speaker: "ahrar-al-sham", capacity: FIRST_PARTY, statedAt: "2017-01-21", evidence: [{ document: "doc/afp-2017-01-22" }] }] }
            """;
        const string now = """{ dataVersion { id } meeting(id: "astana-1", at: "2017-01-22") { position(actor: "ahrar-al-sham") { side } } }""";
        var before = (await _sample.Api.DataAsync(now)).ToJsonString();
        var whatIf = (await _sample.Api.DataAsync(
            $$"""
            { whatIf(at: "2017-01-22", input: {{input}}) { errors { message }
                meeting(id: "astana-1") { slug position(actor: "ahrar-al-sham") { side because actor { id } } attending { actor { slug } } attendance { attending } }
                changes { actor { slug } before { side } after { side } because } } }
            """))["whatIf"]!;
        Assert.Equal("ATTENDING", (string?)whatIf["meeting"]!["position"]!["side"]);
        Assert.Contains("ahrar-al-sham", whatIf["meeting"]!["attending"]!.AsArray().Select(position => (string?)position!["actor"]!["slug"]));
        var change = Assert.Single(whatIf["changes"]!.AsArray())!;
        Assert.Equal(("STAYING_AWAY", "ATTENDING"), ((string?)change["before"]!["side"], (string?)change["after"]!["side"]));
        Assert.Equal(before, (await _sample.Api.DataAsync(now)).ToJsonString());
        Assert.NotEqual("ahrar-al-sham@2017-01-22T23:59:59.999Z", (string?)whatIf["meeting"]!["position"]!["actor"]!["id"]);
    }

    [StoreFact]
    public async Task What_if_tells_the_mistakes_of_its_input()
    {
        var whatIf = (await _sample.Api.DataAsync(
            """{ whatIf(input: { actors: [{ id: "No Slug", kind: FACTION, name: "x" }] }) { errors { code path } meeting(id: "astana-1") { slug } changes { because } } }"""))["whatIf"]!;
        Assert.Equal("""{"errors":[{"code":"INVALID_ID","path":"actors.0.id"}],"meeting":null,"changes":[]}""", whatIf.ToJsonString());
    }

    [StoreFact]
    public async Task A_dry_run_reports_exactly_what_the_real_call_does()
    {
        const string record =
            """
            mutation ($dryRun: Boolean) { record(dryRun: $dryRun, input: { claims: [
                { participation: { subject: { actor: "faylaq-al-rahman" }, meeting: "astana-1", value: ATTENDED }, speaker: "faylaq-al-rahman",
                  capacity: FIRST_PARTY, statedAt: "2017-01-25", evidence: [{ document: "doc/afp-2017-01-22" }] }] }) {
              report { created changed unchanged changedPositions changes { actor { slug } meeting { slug } at before { side because } after { side participation because } because } } errors { message } } }
            """;
        var dry = (await _sample.Api.DataAsync(record, new { dryRun = true }))["record"]!.ToJsonString();
        var real = (await _sample.Api.DataAsync(record, new { dryRun = false }))["record"]!;
        Assert.Equal(dry, real.ToJsonString());
        Assert.Equal(1, (int)real["report"]!["changedPositions"]!);
    }

    private async Task<JsonNode> TimelineAsync(string page) => (await _sample.Api.DataAsync(
        $$"""{ meeting(id: "astana-1") { timeline({{page}}) { totalCount pageInfo { hasNextPage endCursor } nodes { at actor { slug } before { side } after { side } because recordedAt } } } }"""))
        ["meeting"]!["timeline"]!;

    private async Task<JsonArray> ChangesAsync(DateTimeOffset from, DateTimeOffset to) => (await _sample.Api.DataAsync(
        "query ($from: PartialDate!, $to: PartialDate!) { meeting(id: \"astana-1\") { changes(from: $from, to: $to) { at because } } }", new { from, to }))
        ["meeting"]!["changes"]!.AsArray();
}
