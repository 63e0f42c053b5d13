using ConflictGraph.Formats.Pictures;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Exports;

/// <summary>A format in which the graph can be had.</summary>
/// <param name="Name">As <c>format</c> names it.</param>
/// <param name="MediaType">As <c>Accept</c> may ask for it; of two with the same, the first is meant.</param>
/// <param name="Ending">What follows the name of the file.</param>
/// <param name="Writer">Writes nodes and edges; null for the format of claims and sources.</param>
public sealed record ExportFormat(string Name, string MediaType, string Ending, IPictureWriter? Writer)
{
    /// <summary>Every format; the first is sent where a client takes anything.</summary>
    public static readonly IReadOnlyList<ExportFormat> All =
    [
        new("cytoscape", "application/json", ".json", new CytoscapeWriter()),
        new("gexf", "application/gexf+xml", ".gexf", new GexfWriter()),
        new("graphml", "application/graphml+xml", ".graphml", new GraphMLWriter()),
        new("dot", "text/vnd.graphviz", ".dot", new DotWriter()),
        new("csv", "text/csv", "-edges.csv", new EdgeListWriter()),
        new("csv-nodes", "text/csv", "-nodes.csv", new NodeListWriter()),
        new("jsonld", "application/ld+json", ".jsonld", null),
    ];

    public string ContentType => Name is "gexf" or "graphml" or "cytoscape" or "jsonld" ? MediaType : $"{MediaType}; charset=utf-8";

    /// <summary>The format that the address names, or else the one that the client likes best.</summary>
    /// <exception cref="HttpRefusal">There is none such.</exception>
    public static ExportFormat Of(string? name, HttpRequest request) => name is not null
        ? All.FirstOrDefault(format => format.Name == name) ?? throw HttpRefusal.BadRequest($"'format' takes {string.Join(", ", All.Select(format => format.Name))}, not '{name}'.")
        : Best(request) ?? throw HttpRefusal.NotAcceptable($"Nothing that the header Accept names can be sent. There is {string.Join(", ", All.Select(format => format.MediaType).Distinct())}; or name the format with 'format'.");

    private static ExportFormat? Best(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return All[0];
        var (best, liking) = ((ExportFormat?)null, (Quality: 0d, Precision: -1));
        foreach (var format in All)
        {
            var found = LikingOf(format, accepted);
            if (found.Quality > 0 && found.CompareTo(liking) > 0)
                (best, liking) = (format, found);
        }
        return best;
    }

    /// <summary>What the most precise range that covers the format says of it.</summary>
    private static (double Quality, int Precision) LikingOf(ExportFormat format, IList<MediaTypeHeaderValue> accepted)
    {
        var offered = new MediaTypeHeaderValue(format.MediaType);
        return accepted.Where(range => Covers(range, offered))
            .Select(range => (Quality: range.Quality ?? 1, Precision: range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2))
            .OrderByDescending(liking => liking.Precision).FirstOrDefault((0, -1));
    }

    /// <summary>XML in general does not cover a format that is written in XML: a browser that likes XML best has not asked for GEXF.</summary>
    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue offered) =>
        range.MatchesAllTypes
        || (range.Type.Equals(offered.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(offered.SubType, StringComparison.OrdinalIgnoreCase)));
}
