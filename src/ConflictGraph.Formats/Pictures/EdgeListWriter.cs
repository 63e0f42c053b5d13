using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>A row an edge, as spreadsheets and Gephi read it.</summary>
public sealed class EdgeListWriter : IPictureWriter
{
    private static readonly string[] Columns = ["source", "target", "type", "id", "kind", "label", "status", "start", "end", "because"];

    public Task WriteAsync(Picture picture, Stream output, CancellationToken cancellation) =>
        Spreadsheet.WriteAsync(output, Columns, picture.Edges, Row, cancellation);

    private static IEnumerable<string?> Row(GraphEdge edge) =>
    [
        edge.From, edge.To, edge.Kind.IsMutual() ? "Undirected" : "Directed", edge.Key, Words<EdgeKind>.Of(edge.Kind), edge.Label,
        Words<Domain.Resolution.FactStatus>.Of(edge.Status), edge.During?.Start?.ToString(), edge.During?.End?.ToString(), edge.Because,
    ];
}
