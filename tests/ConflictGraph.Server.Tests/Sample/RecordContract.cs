using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

public abstract class RecordContract(StoreKind kind) : IAsyncLifetime
{
    private const string Record =
        "mutation ($input: RecordInput!, $dryRun: Boolean) { record(input: $input, dryRun: $dryRun) { report { created changed unchanged } dataVersion { id } errors { code message path } } }";

    private readonly SampleApi _sample = new(kind);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [StoreFact]
    public async Task Recording_the_sample_again_changes_nothing()
    {
        var input = JsonNode.Parse(await File.ReadAllTextAsync(Repository.File("samples", "astana-2017.json")));
        var recorded = await RecordAsync(input!);
        Assert.Equal("""{"created":0,"changed":0,"unchanged":431}""", recorded["report"]!.ToJsonString());
        Assert.Equal("1", (string?)recorded["dataVersion"]!["id"]);
    }

    [StoreFact]
    public async Task A_hundred_mistakes_are_all_told_with_their_paths_and_nothing_is_stored()
    {
        var claims = Enumerable.Range(0, 100).Select(number => new
        {
            participation = new { subject = new { actor = $"nobody-{number}" }, meeting = "astana-1", value = "WILL_ATTEND" },
            capacity = "EDITORIAL",
            statedAt = "2017-01-20",
            evidence = new[] { new { document = "doc/afp-2017-01-22" } },
        });
        var recorded = await RecordAsync(new { actors = new[] { new { id = "newcomer", kind = "FACTION", name = "Newcomer" } }, claims });
        var errors = recorded["errors"]!.AsArray();
        Assert.Equal(100, errors.Count);
        Assert.All(errors, error => Assert.Equal("UNKNOWN_ID", (string?)error!["code"]));
        Assert.Equal("claims.99.participation.subject.actor", (string?)errors[99]!["path"]);
        Assert.Null((await _sample.Api.DataAsync("""{ actor(id: "newcomer") { name } }"""))["actor"]);
    }

    [StoreTheory]
    [InlineData("Ahrar al-Sham", "INVALID_ID")]
    [InlineData("astana-1", "DUPLICATE_ID")]
    public async Task An_id_that_cannot_be_taken_is_a_typed_error(string id, string code)
    {
        var recorded = await RecordAsync(new { actors = new[] { new { id, kind = "FACTION", name = "A name" } } });
        Assert.Equal((code, "actors.0.id"), ((string?)recorded["errors"]![0]!["code"], (string?)recorded["errors"]![0]!["path"]));
    }

    [StoreFact]
    public async Task A_day_that_no_calendar_has_is_one_mistake_among_the_others()
    {
        var recorded = await RecordAsync(new { meetings = new object[] { new { id = "m", name = "", starts = "2017-02-30" } } });
        Assert.Equal(["INVALID_TEXT", "INVALID_DATE"], recorded["errors"]!.AsArray().Select(error => (string)error!["code"]!));
    }

    [StoreFact]
    public async Task An_absent_field_stays_and_null_clears_it()
    {
        await RecordAsync(new { actors = new object[] { new { id = "ahrar-al-sham", kind = "FACTION", name = "Ahrar" } } });
        Assert.Equal(4, (await AliasesAsync()).Count);
        await RecordAsync(new { actors = new object[] { new { id = "ahrar-al-sham", kind = "FACTION", name = "Ahrar", aliases = (string[]?)null } } });
        Assert.Empty(await AliasesAsync());
    }

    [StoreFact]
    public async Task What_was_recorded_is_seen_by_the_next_query_and_not_by_an_older_known_at()
    {
        const string now = """{ meeting(id: "astana-1", at: "2017-01-22") { position(actor: "faylaq-al-rahman") { side } } }""";
        const string then = """{ meeting(id: "astana-1", at: "2017-01-22", knownAt: "2020") { position(actor: "faylaq-al-rahman") { side } } }""";
        var claim = new
        {
            participation = new { subject = new { actor = "faylaq-al-rahman" }, meeting = "astana-1", value = "WILL_ATTEND" },
            speaker = "faylaq-al-rahman",
            capacity = "FIRST_PARTY",
            statedAt = "2017-01-21",
            evidence = new[] { new { document = "doc/afp-2017-01-22" } },
        };
        await RecordAsync(new { claims = new[] { claim } });
        Assert.Equal("ATTENDING", (string?)(await _sample.Api.DataAsync(now))["meeting"]!["position"]!["side"]);
        Assert.Equal("STAYING_AWAY", (string?)(await _sample.Api.DataAsync(then))["meeting"]!["position"]!["side"]);
    }

    [StoreFact]
    public async Task A_dry_run_reports_and_stores_nothing()
    {
        var recorded = await RecordAsync(new { actors = new[] { new { id = "newcomer", kind = "FACTION", name = "Newcomer" } } }, dryRun: true);
        Assert.Equal(1, (int)recorded["report"]!["created"]!);
        Assert.Null((await _sample.Api.DataAsync("""{ actor(id: "newcomer") { name } }"""))["actor"]);
    }

    private async Task<JsonArray> AliasesAsync() => (await _sample.Api.DataAsync("""{ actor(id: "ahrar-al-sham") { aliases } }"""))["actor"]!["aliases"]!.AsArray();

    private async Task<JsonNode> RecordAsync(object input, bool dryRun = false) => (await _sample.Api.DataAsync(Record, new { input, dryRun }))["record"]!;
}
