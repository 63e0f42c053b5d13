using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>The answers on the sample that were worked out by hand, asked for as a client does.</summary>
public abstract class ExpectedAnswersContract(StoreKind kind) : IAsyncLifetime
{
    private static readonly string[] Lists = ["attending", "stayingAway", "undecided", "notInvited", "contested"];
    private readonly SampleApi _sample = new(kind);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [StoreFact]
    public async Task The_sample_answers_as_worked_out_by_hand()
    {
        var checks = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Sample", "astana-2017.expected.json")))!.AsArray();
        foreach (var check in checks)
            await CheckAsync(check!);
    }

    private async Task CheckAsync(JsonNode check)
    {
        var actors = check["positions"]!.AsObject().Select(position => position.Key).ToList();
        var positions = string.Concat(actors.Select((actor, index) =>
            $"p{index}: position(actor: \"{actor}\") {{ side participation status decidedBy {{ id }} credibility independentOrigins stance }} "));
        var data = await _sample.Api.DataAsync(
            $$"""
            query ($id: ID!, $at: PartialDate, $knownAt: PartialDate) { meeting(id: $id, at: $at, knownAt: $knownAt) {
              attending { ...who } stayingAway { ...who } undecided { ...who } notInvited { ...who } contested { ...who } {{positions}} } }
            fragment who on Position { actor { slug } }
            """,
            new { id = (string?)check["meeting"], at = (string?)check["at"], knownAt = (string?)check["knownAt"] });
        var meeting = data["meeting"]!;
        foreach (var list in Lists)
            CompareList(check, list, [.. meeting[list]!.AsArray().Select(position => (string)position!["actor"]!["slug"]!)]);
        for (var index = 0; index < actors.Count; index++)
            ComparePosition((string)check["name"]!, actors[index], check["positions"]![actors[index]]!.AsObject(), meeting[$"p{index}"]!);
    }

    private static void CompareList(JsonNode check, string list, List<string> actual)
    {
        var expected = check["expect"]![list]!.AsArray().Select(slug => (string)slug!).ToList();
        if ((bool)check["mayAlsoInclude"]!)
            Assert.Empty(expected.Except(actual));
        else
            Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    private static void ComparePosition(string name, string actor, JsonObject expected, JsonNode actual)
    {
        foreach (var (field, value) in expected)
        {
            var found = (field == "decidedBy" ? actual[field]!["id"] : actual[field])?.ToString();
            var right = value is JsonArray several ? several.Select(one => one?.ToString()).ToList() : [value?.ToString()];
            Assert.True(right.Contains(found), $"{name}: {actor}.{field} is {found}, not {string.Join(" or ", right)}");
        }
    }
}
