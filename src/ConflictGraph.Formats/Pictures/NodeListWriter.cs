using System.Globalization;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>A row a node, as spreadsheets and Gephi read it. A meeting ends before the moment under "end", as everything does.</summary>
public sealed class NodeListWriter : IPictureWriter
{
    private static readonly string[] Columns = ["id", "label", "kind", "aliases", "start", "end", "hidden_neighbours"];

    public Task WriteAsync(Picture picture, Stream output, CancellationToken cancellation) =>
        Spreadsheet.WriteAsync(output, Columns, picture.Nodes, Row, cancellation);

    private static IEnumerable<string?> Row(GraphNode node)
    {
        var span = Moments.SpanOf(node.Thing);
        return
        [
            node.Slug, node.Label, Words<NodeKind>.Of(node.Kind), node.Thing is Actor actor ? string.Join(';', actor.Aliases) : null,
            span?.Start?.ToString(), span?.End?.ToString(), node.HiddenNeighbours.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
