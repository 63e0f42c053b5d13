using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Formats.Pictures;
using CsvHelper;

namespace ConflictGraph.Formats.Tests;

public sealed class PictureTests
{
    private const string Hostile = "A \"quoted\" <name> & 'more', with \\N, \\\" and ]]> --> \u0007\u0000 \uFFFE\nاحرار \U0001F600 =1+1;";

    private static readonly Instant At = PartialDateFormat.Parse("2017-01-22").Start;

    [Fact]
    public async Task Gexf_keeps_every_text_and_what_xml_cannot_say_is_marked()
    {
        var xml = XDocument.Parse(await WrittenAsync(new GexfWriter(), Small(Hostile)));
        XNamespace gexf = "http://gexf.net/1.3";
        var node = xml.Descendants(gexf + "node").First();
        Assert.Equal(InXml(Hostile), (string?)node.Attribute("label"));
        Assert.Equal(InXml(Hostile), (string?)xml.Descendants(gexf + "attvalue").Single(value => (string?)value.Attribute("for") == "because").Attribute("value"));
    }

    [Fact]
    public async Task Gexf_has_a_spell_for_each_span_and_ends_belong_to_it()
    {
        var edge = Edge() with { Spans = [Span("2012", "2014-03"), Span("2016-05-01", null)] };
        XNamespace gexf = "http://gexf.net/1.3";
        var spells = XDocument.Parse(await WrittenAsync(new GexfWriter(), Small("A", edge))).Descendants(gexf + "spell").ToList();
        Assert.Equal(
            [("2012-01-01T00:00:00.000Z", "2014-02-28T23:59:59.999Z"), ("2016-05-01T00:00:00.000Z", null)],
            spells.Select(spell => ((string?)spell.Attribute("start"), (string?)spell.Attribute("end"))));
    }

    [Fact]
    public async Task A_meeting_lasts_to_the_end_of_its_last_day_and_an_actor_as_long_as_it_is_active()
    {
        XNamespace gexf = "http://gexf.net/1.3";
        var nodes = XDocument.Parse(await WrittenAsync(new GexfWriter(), Small("A"))).Descendants(gexf + "node").ToList();
        Assert.Equal(
            [("2011-01-01T00:00:00.000Z", null), ("2017-01-23T00:00:00.000Z", "2017-01-24T23:59:59.999Z")],
            nodes.Select(node => ((string?)node.Attribute("start"), (string?)node.Attribute("end"))));
    }

    [Fact]
    public async Task GraphML_keeps_every_text_and_its_ids_are_name_tokens()
    {
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var xml = XDocument.Parse(await WrittenAsync(new GraphMLWriter(), Small(Hostile)));
        var node = xml.Descendants(graphml + "node").First();
        Assert.Equal(InXml(Hostile), node.Elements().Single(data => (string?)data.Attribute("key") == "n-label").Value);
        Assert.Equal("person/a", node.Elements().Single(data => (string?)data.Attribute("key") == "n-slug").Value);
        var ids = xml.Descendants().SelectMany(element => element.Attributes("id").Concat(element.Attributes("source")).Concat(element.Attributes("target"))).Select(id => id.Value).ToList();
        Assert.All(ids, id => System.Xml.XmlConvert.VerifyNMTOKEN(id));
        Assert.Contains((string)xml.Descendants(graphml + "edge").Single().Attribute("source")!, xml.Descendants(graphml + "node").Select(other => (string)other.Attribute("id")!));
    }

    [Fact]
    public async Task Cytoscape_keeps_every_text_as_it_is()
    {
        using var json = JsonDocument.Parse(await WrittenAsync(new CytoscapeWriter(), Small(Hostile)));
        var elements = json.RootElement.GetProperty("elements");
        Assert.Equal(Hostile, elements.GetProperty("nodes")[0].GetProperty("data").GetProperty("label").GetString());
        Assert.Equal(Hostile, elements.GetProperty("edges")[0].GetProperty("data").GetProperty("because").GetString());
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Plain, with a comma", "Plain, with a comma")]
    [InlineData("Two\nlines \"quoted\"", "Two\nlines \"quoted\"")]
    public async Task No_cell_is_a_formula(string name, string cell)
    {
        using var csv = new CsvReader(new StringReader(await WrittenAsync(new NodeListWriter(), Small(name))), CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.ReadHeader() && csv.Read());
        Assert.Equal(cell, csv.GetField("label"));
    }

    [Fact]
    public async Task More_than_a_buffer_full_is_whole()
    {
        var nodes = Enumerable.Range(0, 20_000).Select(i => new GraphNode(new Actor { Slug = $"a-{i}", Kind = ActorKind.Faction, Name = $"Faction {i}" }, i)).ToList();
        var picture = Picture.Of("Many", At, null, new(nodes, [], false));
        foreach (var writer in new IPictureWriter[] { new GexfWriter(), new GraphMLWriter(), new CytoscapeWriter(), new DotWriter(), new NodeListWriter() })
        {
            var text = await WrittenAsync(writer, picture);
            Assert.Equal(20_000, text.Split("Faction ").Length - 1);
            Assert.Contains("a-19999", text, StringComparison.Ordinal);
        }
    }

    private static Picture Small(string text, GraphEdge? edge = null) => Picture.Of(text, At, At, new(
        [
            new(new Actor { Slug = "person/a", Kind = ActorKind.Person, Name = text, Active = Span("2011", null) }, 2),
            new(new Meeting { Slug = "astana", Name = "Astana", Starts = PartialDateFormat.Parse("2017-01-23"), Ends = PartialDateFormat.Parse("2017-01-24") }, 0),
        ],
        [edge ?? Edge() with { Because = text }],
        false));

    private static GraphEdge Edge() => new(EdgeKind.Attends, "person/a", "astana", "attends", FactStatus.Settled, null, "Because.");

    private static Interval Span(string? start, string? end) =>
        new(start is null ? null : PartialDateFormat.Parse(start), end is null ? null : PartialDateFormat.Parse(end));

    private static string InXml(string text) => text.Replace('\u0007', '\uFFFD').Replace('\u0000', '\uFFFD').Replace('\uFFFE', '\uFFFD');

    private static async Task<string> WrittenAsync(IPictureWriter writer, Picture picture)
    {
        using var output = new MemoryStream();
        await writer.WriteAsync(picture, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
