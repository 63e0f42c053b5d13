using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ConflictGraph.Server.Tests.Sample;
using Snapshooter;
using Snapshooter.Xunit;

namespace ConflictGraph.Server.Tests.Exports;

/// <summary>The sample as files for other programs. Whether those take them, tests/ConflictGraph.Clients tries.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    private readonly SampleApi _sample = new();

    public static TheoryData<string> Formats => ["cytoscape", "gexf", "graphml", "dot", "csv", "csv-nodes", "jsonld"];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _sample.DisposeAsync().AsTask();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_meeting_is_exported_as_it_was(string format)
    {
        using var answer = await GetAsync($"/export/meeting?id=astana-1&at=2017-01-22&format={format}");
        Snapshot.Match(Plain(await answer.Content.ReadAsStringAsync()), "ExportTests", SnapshotNameExtension.Create("meeting", format));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_neighbourhood_is_exported_as_it_was(string format)
    {
        using var answer = await GetAsync($"/export/graph?around=ahrar-al-sham&around=jaysh-al-islam&hops=1&edges=MEMBER_OF&edges=SUPPORTS&at=2017-01-22&format={format}");
        Snapshot.Match(Plain(await answer.Content.ReadAsStringAsync()), "ExportTests", SnapshotNameExtension.Create("graph", format));
    }

    [Theory]
    [InlineData("cytoscape", "application/json", "astana-1-2017-01-22.json")]
    [InlineData("gexf", "application/gexf+xml", "astana-1-2017-01-22.gexf")]
    [InlineData("graphml", "application/graphml+xml", "astana-1-2017-01-22.graphml")]
    [InlineData("dot", "text/vnd.graphviz", "astana-1-2017-01-22.dot")]
    [InlineData("csv", "text/csv", "astana-1-2017-01-22-edges.csv")]
    [InlineData("csv-nodes", "text/csv", "astana-1-2017-01-22-nodes.csv")]
    [InlineData("jsonld", "application/ld+json", "astana-1-2017-01-22.jsonld")]
    public async Task A_file_has_its_media_type_and_a_name_to_be_kept_under(string format, string media, string name)
    {
        using var answer = await GetAsync($"/export/meeting?id=astana-1&at=2017-01-22&format={format}");
        Assert.Equal(media, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition.FileName);
    }

    [Theory]
    [InlineData("application/gexf+xml", "application/gexf+xml")]
    [InlineData("text/*", "text/vnd.graphviz")]
    [InlineData("application/graphml+xml;q=0.5, text/csv", "text/csv")]
    [InlineData("application/json;q=0, */*;q=0.1", "application/gexf+xml")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    public async Task Without_a_format_the_client_gets_what_it_likes_best(string accept, string media)
    {
        using var client = _sample.Api.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        using var answer = await client.GetAsync(new Uri("/export/meeting?id=astana-1", UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, media), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/export/meeting", 400, "BAD_REQUEST", "Say which meeting: id=astana-1.")]
    [InlineData("/export/meeting?id=nowhere", 404, "NOT_FOUND", "There is no meeting 'nowhere'.")]
    [InlineData("/export/meeting?id=ahrar-al-sham", 404, "NOT_FOUND", "There is no meeting 'ahrar-al-sham'.")]
    [InlineData("/export/meeting?id=astana-1&format=xls", 400, "BAD_REQUEST", "'format' takes cytoscape, gexf, graphml, dot, csv, csv-nodes, jsonld, not 'xls'.")]
    [InlineData("/export/meeting?id=astana-1&id=geneva-3", 400, "BAD_REQUEST", "'id' may stand once.")]
    [InlineData("/export/meeting?id=Astana!", 400, "BAD_REQUEST", "INVALID_ID: 'id' takes a slug: 1 to 128 of a-z, 0-9, '.', '_', ':', '/' and '-', the first a letter or digit, such as ahrar-al-sham.")]
    [InlineData("/export/graph", 400, "BAD_REQUEST", "Say where to begin: around=ahrar-al-sham, as often as you like.")]
    [InlineData("/export/graph?around=nobody", 404, "NOT_FOUND", "Of what 'around' names, nothing is an actor, meeting or process that is known: nobody.")]
    [InlineData("/export/graph?around=turkey&hops=6", 400, "BAD_REQUEST", "'hops' takes a whole number from 0 to 5, not '6'.")]
    [InlineData("/export/graph?around=turkey&edges=LIKES", 400, "BAD_REQUEST", "'edges' takes ATTENDS, STAYS_AWAY, UNDECIDED_ON, NOT_INVITED_TO, CONTESTED_ON, HAS_ROLE_IN, HAS_ROLE_AT, MEMBER_OF, SUPPORTS, ALLIED_WITH, RIVAL_OF, AT_WAR_WITH, SUCCEEDS, ROUND_OF, not 'LIKES'.")]
    [InlineData("/export/all?first=3", 400, "BAD_REQUEST", "There is no parameter 'first' here; there are format, at, knownAt.")]
    [InlineData("/export/all?at=2017-02-30", 400, "BAD_REQUEST", "'at' takes an instant with an offset (2017-01-18T09:30:00Z), a day (2017-01-18), a month (2017-01) or a year (2017), not '2017-02-30'. A plus sign is written %2B in an address.")]
    public async Task What_cannot_be_exported_is_told_with_what_to_do(string path, int status, string code, string message)
    {
        using var client = _sample.Api.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var error = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!;
        Assert.Equal((status, code, message), ((int)answer.StatusCode, (string)error["extensions"]!["code"]!, (string)error["message"]!));
    }

    [Fact]
    public async Task A_client_that_takes_none_of_the_formats_is_told_which_there_are()
    {
        using var client = _sample.Api.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "image/png");
        using var answer = await client.GetAsync(new Uri("/export/all", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
        Assert.Contains("application/gexf+xml", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_has_not_changed_is_not_sent_again()
    {
        using var client = _sample.Api.CreateClient();
        using var first = await client.GetAsync(new Uri("/export/all?format=dot", UriKind.Relative));
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.GetAsync(new Uri("/export/all?format=dot", UriKind.Relative));
        using var other = await client.GetAsync(new Uri("/export/all?format=gexf", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task What_was_not_known_is_not_in_the_file()
    {
        using var before = await GetAsync("/export/meeting?id=astana-1&at=2017-01-22&knownAt=2017-01-17&format=csv");
        using var after = await GetAsync("/export/meeting?id=astana-1&at=2017-01-22&format=csv");
        var (early, late) = (await before.Content.ReadAsStringAsync(), await after.Content.ReadAsStringAsync());
        Assert.Contains("free-idlib-army,astana-1,Directed,free-idlib-army STAYS_AWAY astana-1", early, StringComparison.Ordinal);
        Assert.Contains("free-idlib-army,astana-1,Directed,free-idlib-army ATTENDS astana-1", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_graph_has_every_actor_once_and_each_edge_that_any_part_of_it_has()
    {
        using var answer = await GetAsync("/export/all?at=2017-01-22&format=gexf");
        var graph = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Element(Gexf + "graph")!;
        var nodes = graph.Element(Gexf + "nodes")!.Elements().Select(node => (string)node.Attribute("id")!).ToList();
        var edges = graph.Element(Gexf + "edges")!.Elements().Select(Told).ToList();
        Assert.Equal(nodes.Distinct(), nodes);
        var data = await _sample.Api.DataAsync("""{ actors(first: 500) { totalCount } meetings(first: 100) { nodes { id } } processes { nodes { id } } }""");
        Assert.Equal((int)data["actors"]!["totalCount"]! + data["meetings"]!["nodes"]!.AsArray().Count + data["processes"]!["nodes"]!.AsArray().Count, nodes.Count);

        var parts = new HashSet<(string, string, string)>();
        foreach (var node in nodes)
        {
            using var part = await GetAsync($"/export/graph?around={node}&hops=1&at=2017-01-22&format=gexf");
            parts.UnionWith(XDocument.Parse(await part.Content.ReadAsStringAsync()).Root!.Element(Gexf + "graph")!.Element(Gexf + "edges")!.Elements().Select(Told));
        }
        Assert.Equal(parts.Order(), edges.Order());
    }

    private static (string Id, string Label, string Because) Told(XElement edge) => (
        (string)edge.Attribute("id")!, (string)edge.Attribute("label")!,
        (string)edge.Element(Gexf + "attvalues")!.Elements().Single(value => (string?)value.Attribute("for") == "because").Attribute("value")!);

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = _sample.Api.CreateClient();
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }

    /// <summary>Markup with an element a line, so that a change can be read.</summary>
    private static string Plain(string text) => text.StartsWith("<?xml", StringComparison.Ordinal) ? XDocument.Parse(text).ToString() : text.ReplaceLineEndings("\n");
}
