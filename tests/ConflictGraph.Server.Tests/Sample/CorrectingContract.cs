using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

public abstract class CorrectingContract(StoreKind kind) : IAsyncLifetime
{
    private const string Where = """{ meeting(id: "astana-1", at: "2017-01-22T20:00:00Z") { position(actor: "united-states") { side decidedBy { id } because } } }""";

    private readonly SampleApi _sample = new(kind);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [StoreFact]
    public async Task A_retracted_claim_no_longer_counts_but_did_before()
    {
        var done = await MutateAsync("retract", """{ claim: "astana-1/us-observes", by: "mark-toner", reason: "said in error" }""",
            "claim { slug retraction { reason by { slug } } } replacement { slug }");
        Assert.Equal("""{"slug":"astana-1/us-observes","retraction":{"reason":"said in error","by":{"slug":"mark-toner"}}}""", done["claim"]!.ToJsonString());
        Assert.Equal("NOT_INVITED", (string?)(await PositionAsync(Where))["side"]);
        Assert.Equal("ATTENDING", (string?)(await PositionAsync(Where.Replace("at:", "knownAt: \"2020\", at:", StringComparison.Ordinal)))["side"]);
    }

    [StoreFact]
    public async Task A_replacement_takes_the_place_of_what_was_taken_back()
    {
        var done = await MutateAsync("retract",
            """
            { claim: "astana-1/us-observes", by: "mark-toner", reason: "misquoted", replacement: {
                participation: { subject: { actor: "united-states" }, meeting: "astana-1", value: DECLINED }
                speaker: "mark-toner", capacity: AUTHORIZED_SPEAKER, statedAt: "2017-01-21", evidence: [{ document: "doc/new-arab-2017-01-21" }] } }
            """,
            "claim { correctedBy { slug } } replacement { slug sentence }");
        Assert.Equal((string?)done["claim"]!["correctedBy"]!["slug"], (string?)done["replacement"]!["slug"]);
        Assert.Equal("STAYING_AWAY", (string?)(await PositionAsync(Where))["side"]);
    }

    [StoreTheory]
    [InlineData("""{ claim: "astana-1/us-observes", by: "russia", reason: "no" }""", "NOT_THE_AUTHOR", "by")]
    [InlineData("""{ claim: "astana-1/nothing", by: "russia", reason: "no" }""", "UNKNOWN_ID", "claim")]
    [InlineData("""{ claim: "astana-1", by: "russia", reason: "no" }""", "WRONG_KIND", "claim")]
    public async Task A_retraction_that_cannot_be_is_a_typed_error(string input, string code, string path)
    {
        var errors = (await MutateAsync("retract", input, "errors { code path }"))["errors"]!;
        Assert.Equal($$"""{"code":"{{code}}","path":"{{path}}"}""", errors[0]!.ToJsonString());
    }

    [StoreFact]
    public async Task An_analysts_rank_decides_and_its_reason_is_shown()
    {
        await MutateAsync("rank", """{ claim: "astana-1/zarif-us-not-invited", rank: PREFERRED, reason: "confirmed by the host" }""", "claim { rank rankReason }");
        var position = await PositionAsync(Where);
        Assert.Equal(("NOT_INVITED", "CURATOR"), ((string?)position["side"], (string?)position["decidedBy"]!["id"]));
        Assert.Contains("confirmed by the host", (string?)position["because"], StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Merged_actors_answer_as_one_until_the_merge_is_undone()
    {
        const string both = """{ meeting(id: "astana-1", at: "2017-01-22") { a: position(actor: "ypg") { actor { slug absorbed } side } b: position(actor: "pyd") { actor { slug } side } } }""";
        var before = (await _sample.Api.DataAsync(both)).ToJsonString();
        var merged = await MutateAsync("merge", """{ keep: "pyd", absorb: "ypg", reason: "one party" }""", "actor { slug absorbed }");
        Assert.Equal("""{"slug":"pyd","absorbed":["ypg"]}""", merged["actor"]!.ToJsonString());
        var meeting = (await _sample.Api.DataAsync(both))["meeting"]!;
        Assert.Equal("pyd", (string?)meeting["a"]!["actor"]!["slug"]);
        await MutateAsync("undoMerge", """{ absorbed: "ypg", reason: "two after all" }""", "actor { slug }");
        Assert.Equal(before, (await _sample.Api.DataAsync(both)).ToJsonString());
    }

    [StoreFact]
    public async Task Several_mutations_in_one_operation_run_in_order_and_each_sees_its_own_version()
    {
        var data = await _sample.Api.DataAsync(
            """
            mutation {
              one: rank(input: { claim: "astana-1/us-observes", rank: DEPRECATED, reason: "first" }) { claim { rankReason } dataVersion { id } }
              two: rank(input: { claim: "astana-1/us-observes", rank: NORMAL, reason: "second" }) { claim { rankReason } dataVersion { id } }
            }
            """);
        Assert.Equal("""{"one":{"claim":{"rankReason":"first"},"dataVersion":{"id":"2"}},"two":{"claim":{"rankReason":"second"},"dataVersion":{"id":"3"}}}""", data.ToJsonString());
    }

    private async Task<JsonNode> MutateAsync(string mutation, string input, string fields) =>
        (await _sample.Api.DataAsync($$"""mutation { {{mutation}}(input: {{input}}) { {{fields}} } }"""))[mutation]!;

    private async Task<JsonNode> PositionAsync(string query) => (await _sample.Api.DataAsync(query))["meeting"]!["position"]!;
}
