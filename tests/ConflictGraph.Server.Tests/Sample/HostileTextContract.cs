using System.Text;
using System.Text.Json.Nodes;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>Texts that would do harm if any of them became a part of a statement: they come back as they went, and are found by what they say.</summary>
public abstract class HostileTextContract(StoreKind kind) : IAsyncLifetime
{
    private const string Record = "mutation ($input: RecordInput!) { record(input: $input) { report { created } errors { code path } } }";

    private readonly SampleApi _sample = new(kind);

    /// <summary>One letter or sign at least of each of the 17 planes of Unicode.</summary>
    private static string EveryPlane => string.Concat(Enumerable.Range(0, 17).Select(plane => new Rune((plane << 16) + 0x400 + plane).ToString()));

    private static string[] Texts =>
    [
        "O'Brien \" ` \\ \\' \\\" \\u0027", "}) DETACH DELETE n //", "') DETACH DELETE n //", "`}) MATCH (n) DETACH DELETE n WITH 1 AS x //", "$slug ${name} {{name}}",
        "/* */ // -- ; :param", EveryPlane, "جبهة النصرة", "%_*?~\"AND OR NOT", "name\\",
    ];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [StoreFact]
    public async Task Every_text_comes_back_as_it_went_and_is_found_by_what_it_says()
    {
        var texts = Texts;
        var recorded = (await _sample.Api.DataAsync(Record, new
        {
            input = new
            {
                actors = texts.Select((text, i) => new { id = $"hostile-{i}", kind = "FACTION", name = text, aliases = new[] { $"{text} alias" }, description = $"{text}; and more" }),
                meetings = texts.Select((text, i) => new { id = $"hostile-meeting-{i}", name = text, place = text }),
                outlets = texts.Select((text, i) => new { id = $"hostile-outlet-{i}", name = text }),
                documents = texts.Select((text, i) => new { id = $"hostile-document-{i}", outlet = $"hostile-outlet-{i}", title = text, text = $"{text} as it stood." }),
                claims = texts.Select((text, i) => new
                {
                    id = $"hostile-claim-{i}",
                    participation = new { subject = new { actor = $"hostile-{i}" }, meeting = $"hostile-meeting-{i}", value = "WILL_ATTEND_CONDITIONALLY", condition = text },
                    speakerName = text,
                    capacity = "THIRD_PARTY_UNNAMED",
                    statedAt = "2017-01-20",
                    evidence = new[] { new { document = $"hostile-document-{i}", quote = text } },
                }),
            },
        }))["record"]!;
        Assert.Equal("[]", recorded["errors"]!.ToJsonString());
        Assert.Equal(5 * texts.Length, (int)recorded["report"]!["created"]!);
        for (var i = 0; i < texts.Length; i++)
            await ReadsBackAsync(texts[i], i);
        var counted = await _sample.Api.DataAsync("{ actors { totalCount } claims { totalCount } }");
        Assert.True((int)counted["claims"]!["totalCount"]! > 200);
    }

    [StoreTheory]
    [InlineData("}) DETACH DELETE n //")]
    [InlineData("a'b")]
    [InlineData("a`b")]
    [InlineData("a\"b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("$slug")]
    [InlineData("\U0001F54A")]
    public async Task As_an_id_it_is_a_typed_error_and_nothing_is_found_by_it(string id)
    {
        var recorded = (await _sample.Api.DataAsync(Record, new { input = new { actors = new[] { new { id, kind = "FACTION", name = "A name" } } } }))["record"]!;
        Assert.Equal(("INVALID_ID", "actors.0.id"), ((string?)recorded["errors"]![0]!["code"], (string?)recorded["errors"]![0]!["path"]));
        var answer = await _sample.Api.AskAsync("query ($id: ID!) { actor(id: $id) { name } }", new { id });
        Assert.Null(answer["data"]?["actor"]);
    }

    private async Task ReadsBackAsync(string text, int i)
    {
        var data = await _sample.Api.DataAsync(
            $$"""
            query ($text: String!) {
              actor(id: "hostile-{{i}}") { name aliases description }
              meeting(id: "hostile-meeting-{{i}}", at: "2017-02") { name place attending { actor { name } } }
              document(id: "hostile-document-{{i}}") { title text outlet { name } }
              claim(id: "hostile-claim-{{i}}") { speakerName evidence { quote } statement { ... on ParticipationStatement { condition } } }
              actors(filter: { text: $text }, first: 100) { nodes { slug } }
              claims(filter: { text: $text }, first: 100) { nodes { slug } }
            }
            """, new { text });
        Assert.Equal((text, $"{text} alias", $"{text}; and more"), ((string?)data["actor"]!["name"], (string?)data["actor"]!["aliases"]![0], (string?)data["actor"]!["description"]));
        var meeting = data["meeting"]!;
        Assert.Equal((text, text, text), ((string?)meeting["name"], (string?)meeting["place"], (string?)meeting["attending"]![0]!["actor"]!["name"]));
        var document = data["document"]!;
        Assert.Equal((text, $"{text} as it stood.", text), ((string?)document["title"], (string?)document["text"], (string?)document["outlet"]!["name"]));
        var claim = data["claim"]!;
        Assert.Equal((text, text, text), ((string?)claim["speakerName"], (string?)claim["evidence"]![0]!["quote"], (string?)claim["statement"]!["condition"]));
        Assert.Contains($"hostile-{i}", Slugs(data["actors"]!));
        Assert.Contains($"hostile-claim-{i}", Slugs(data["claims"]!));
    }

    private static IEnumerable<string?> Slugs(JsonNode list) => list["nodes"]!.AsArray().Select(node => (string?)node!["slug"]);
}
