using System.Text;
using System.Text.Json.Nodes;
using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Tests;

public sealed class RecordInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_is_read_and_written_without_a_loss()
    {
        var sample = new FileInfo(Path.Combine(AppContext.BaseDirectory, "astana-2017.json"));
        var part = Assert.Single(InputFiles.Open([sample]).Read(mistake => throw mistake));
        var written = JsonNode.Parse(RecordDraftJson.Write(part.Draft));
        Assert.True(JsonNode.DeepEquals(Bare(JsonNode.Parse(File.ReadAllText(sample.FullName))), Bare(written)));
    }

    [Fact]
    public void What_is_null_clears_and_what_is_absent_leaves_as_it_was()
    {
        const string json = """{"actors":[{"id":"a","kind":"STATE","name":"A","aliases":[],"description":null,"active":null,"isOpenClass":null}]}""";
        var part = Assert.Single(InputFiles.Open([_folder.Write("input.json", json)]).Read(mistake => throw mistake));
        Assert.Equal(json, Encoding.UTF8.GetString(RecordDraftJson.Write(part.Draft)));
        Assert.False(part.Draft.Actors[0].ExternalIds.IsGiven);
    }

    [Fact]
    public void A_field_is_found_on_its_own_line()
    {
        const string json = "{\"claims\": [\n{\"capacity\": \"EDITORIAL\", \"statedAt\": \"2017\",\n\"evidence\": [\n{\"document\": \"d\"},\n{\"document\": \"e\",\n\"quote\": \"q\"}]}]}";
        var part = Assert.Single(InputFiles.Open([_folder.Write("input.json", json)]).Read(mistake => throw mistake));
        Assert.Equal("input.json:6 evidence.1.quote", part.PlaceOf("claims.0.evidence.1.quote").ToString());
        Assert.Equal("input.json:2 speaker", part.PlaceOf("claims.0.speaker").ToString());
    }

    [Fact]
    public void A_large_file_comes_in_parts_whatever_its_lines()
    {
        var json = "{\"outlets\":[" + string.Join(',', Enumerable.Range(0, 12_001).Select(number => $"{{\"id\":\"o{number}\",\"name\":\"Ü{number}\"}}")) + "]}";
        var parts = InputFiles.Open([_folder.Write("input.json", json)]).Read(mistake => throw mistake).ToList();
        Assert.Equal([5_000, 5_000, 2_001], parts.Select(part => part.Count));
        Assert.Equal("o12000", parts[2].Draft.Outlets[^1].Id);
    }

    [Fact]
    public void Or_at_once_for_who_wants_it_whole()
    {
        var json = "{\"outlets\":[" + string.Join(',', Enumerable.Range(0, 5_001).Select(number => $"{{\"id\":\"o{number}\",\"name\":\"O\"}}")) + "]}";
        var part = InputFiles.Open([_folder.Write("input.json", json)]).ReadAtOnce(mistake => throw mistake);
        Assert.Equal((5_001, 5_001), (part.Count, part.Draft.Outlets.Count));
        Assert.Equal("input.json:1 name", part.PlaceOf("outlets.5000.name").ToString());
    }

    /// <summary>Without what says nothing, null and false, and without instants, which may be written in several ways.</summary>
    private static JsonNode? Bare(JsonNode? node)
    {
        if (node is JsonArray array)
            return new JsonArray([.. array.Select(Bare)]);
        return node is JsonObject fields
            ? new JsonObject(fields.Where(field => field.Value is not null && field.Value.ToJsonString() is not "false" && field.Key != "recordedAt").Select(field => KeyValuePair.Create(field.Key, Bare(field.Value))))
            : node?.DeepClone();
    }
}
