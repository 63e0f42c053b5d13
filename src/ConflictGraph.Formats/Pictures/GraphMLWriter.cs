using System.Globalization;
using System.Xml;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>GraphML 1.0 with attributes. Opened by yEd, Gephi, Cytoscape, igraph, NetworkX and others.</summary>
public sealed class GraphMLWriter : XmlPictureWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>The keys of what is said of nodes and edges, with their types. What both have has two keys.</summary>
    private static readonly (string Key, string For, string Name, string Type)[] Keys =
    [
        ("n-slug", "node", "slug", "string"), ("n-label", "node", "label", "string"), ("n-kind", "node", "kind", "string"), ("n-start", "node", "start", "string"),
        ("n-end", "node", "end", "string"), ("n-hidden", "node", "hiddenNeighbours", "int"),
        ("e-kind", "edge", "kind", "string"), ("e-label", "edge", "label", "string"), ("e-status", "edge", "status", "string"),
        ("e-start", "edge", "start", "string"), ("e-end", "edge", "end", "string"), ("e-because", "edge", "because", "string"),
    ];

    private protected override void WriteHead(XmlWriter xml, Picture picture)
    {
        xml.WriteStartElement("graphml", Namespace);
        WriteSchemaLocation(xml, $"{Namespace} {Namespace}/1.0/graphml.xsd");
        foreach (var (key, of, name, type) in Keys)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", key);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "conflictgraph");
        xml.WriteAttributeString("edgedefault", "directed");
        xml.WriteElementString("desc", Text.ForXml(Moments.Described(picture)));
    }

    private protected override void WriteNode(XmlWriter xml, GraphNode node)
    {
        var span = Moments.SpanOf(node.Thing);
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", IdOf(node.Slug));
        WriteData(xml, "n-slug", node.Slug);
        WriteData(xml, "n-label", node.Label);
        WriteData(xml, "n-kind", Words<NodeKind>.Of(node.Kind));
        WriteSpan(xml, "n", span);
        WriteData(xml, "n-hidden", node.HiddenNeighbours.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private protected override void WriteEdge(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", IdOf(edge.Key));
        xml.WriteAttributeString("source", IdOf(edge.From));
        xml.WriteAttributeString("target", IdOf(edge.To));
        if (edge.Kind.IsMutual())
            xml.WriteAttributeString("directed", "false");
        WriteData(xml, "e-kind", Words<EdgeKind>.Of(edge.Kind));
        WriteData(xml, "e-label", edge.Label);
        WriteData(xml, "e-status", Words<Domain.Resolution.FactStatus>.Of(edge.Status));
        WriteSpan(xml, "e", edge.During);
        WriteData(xml, "e-because", edge.Because);
        xml.WriteEndElement();
    }

    /// <summary>Ids are name tokens, which have no slashes and spaces; the dots that take their place stand in no slug.</summary>
    private static string IdOf(string key) => key.Replace('/', '\u00B7').Replace(" ", "\u00B7\u00B7", StringComparison.Ordinal);

    private static void WriteSpan(XmlWriter xml, string of, Interval? span)
    {
        if (Moments.FirstOf(span) is { } first)
            WriteData(xml, $"{of}-start", first);
        if (Moments.LastOf(span) is { } last)
            WriteData(xml, $"{of}-end", last);
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(Text.ForXml(value));
        xml.WriteEndElement();
    }
}
