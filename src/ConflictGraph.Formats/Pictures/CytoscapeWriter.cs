using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>The JSON that Cytoscape and Cytoscape.js read: what stands under "elements" goes into <c>cytoscape({ elements })</c> as it is.</summary>
public sealed class CytoscapeWriter : IPictureWriter
{
    // The file is JSON of its own, never a part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(Picture picture, Stream output, CancellationToken cancellation)
    {
        var pieces = new Pieces(output);
        await using var json = new Utf8JsonWriter(pieces.Buffer, Options);
        json.WriteStartObject();
        json.WriteString("format_version", "1.0");
        json.WriteString("generated_by", "ConflictGraph");
        json.WriteStartObject("data");
        json.WriteString("name", picture.Title);
        json.WriteString("at", picture.At.ToString());
        json.WriteString("knownAt", picture.KnownAt?.ToString());
        json.WriteEndObject();
        json.WriteStartObject("elements");
        json.WriteStartArray("nodes");
        await foreach (var node in picture.Nodes.WithCancellation(cancellation))
        {
            WriteNode(json, node);
            await HandOnAsync(pieces, json, cancellation);
        }
        json.WriteEndArray();
        json.WriteStartArray("edges");
        await foreach (var edge in picture.Edges.WithCancellation(cancellation))
        {
            WriteEdge(json, edge);
            await HandOnAsync(pieces, json, cancellation);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        await pieces.RestAsync(cancellation);
    }

    private static ValueTask HandOnAsync(Pieces pieces, Utf8JsonWriter json, CancellationToken cancellation)
    {
        json.Flush();
        return pieces.HandOnAsync(json.Flush, cancellation);
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", node.Slug);
        json.WriteString("label", node.Label);
        json.WriteString("kind", Words<NodeKind>.Of(node.Kind));
        WriteSpan(json, Moments.SpanOf(node.Thing));
        json.WriteNumber("hiddenNeighbours", node.HiddenNeighbours);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, GraphEdge edge)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", edge.Key);
        json.WriteString("source", edge.From);
        json.WriteString("target", edge.To);
        json.WriteString("kind", Words<EdgeKind>.Of(edge.Kind));
        json.WriteBoolean("directed", !edge.Kind.IsMutual());
        json.WriteString("label", edge.Label);
        json.WriteString("status", Words<Domain.Resolution.FactStatus>.Of(edge.Status));
        WriteSpan(json, edge.During);
        json.WriteString("because", edge.Because);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Interval? span)
    {
        if (Moments.FirstOf(span) is { } first)
            json.WriteString("start", first);
        if (Moments.LastOf(span) is { } last)
            json.WriteString("end", last);
    }
}
