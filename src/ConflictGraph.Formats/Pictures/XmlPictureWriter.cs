using System.Text;
using System.Xml;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>Writes a picture as XML: something in front, each node, perhaps something between, each edge. What is open then is closed.</summary>
public abstract class XmlPictureWriter : IPictureWriter
{
    // Texts are made fit by Text.ForXml, once.
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };

    public async Task WriteAsync(Picture picture, Stream output, CancellationToken cancellation)
    {
        var pieces = new Pieces(output);
        using var xml = XmlWriter.Create(pieces.Buffer, Settings);
        xml.WriteStartDocument();
        WriteHead(xml, picture);
        await foreach (var node in picture.Nodes.WithCancellation(cancellation))
        {
            WriteNode(xml, node);
            await pieces.HandOnAsync(xml.Flush, cancellation);
        }
        WriteBetween(xml);
        await foreach (var edge in picture.Edges.WithCancellation(cancellation))
        {
            WriteEdge(xml, edge);
            await pieces.HandOnAsync(xml.Flush, cancellation);
        }
        xml.WriteEndDocument();
        xml.Flush();
        await pieces.RestAsync(cancellation);
    }

    private protected static void WriteSchemaLocation(XmlWriter xml, string location)
    {
        const string instance = "http://www.w3.org/2001/XMLSchema-instance";
        xml.WriteAttributeString("xmlns", "xsi", null, instance);
        xml.WriteAttributeString("schemaLocation", instance, location);
    }

    private protected abstract void WriteHead(XmlWriter xml, Picture picture);

    private protected abstract void WriteNode(XmlWriter xml, GraphNode node);

    private protected abstract void WriteEdge(XmlWriter xml, GraphEdge edge);

    /// <summary>Writes what stands between the nodes and the edges.</summary>
    private protected virtual void WriteBetween(XmlWriter xml) { }
}
