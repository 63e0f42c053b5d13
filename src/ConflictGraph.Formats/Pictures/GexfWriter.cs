using System.Xml;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>
/// GEXF 1.3, dynamic: actors and meetings have a start and an end where these are known, and edges a spell for each span for which they hold.
/// Opened by Gephi, and by many libraries.
/// </summary>
public sealed class GexfWriter : XmlPictureWriter
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly string[] NodeAttributes = ["kind", "hiddenNeighbours"];
    private static readonly string[] EdgeAttributes = ["kind", "status", "because"];

    private protected override void WriteHead(XmlWriter xml, Picture picture)
    {
        xml.WriteStartElement("gexf", Namespace);
        WriteSchemaLocation(xml, $"{Namespace} {Namespace}/gexf.xsd");
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "ConflictGraph");
        xml.WriteElementString("description", Text.ForXml(Moments.Described(picture)));
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "dateTime");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteAttributes(xml, "node", NodeAttributes);
        WriteAttributes(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes");
    }

    private protected override void WriteBetween(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
    }

    private static void WriteAttributes(XmlWriter xml, string of, string[] names)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (var name in names)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", name == "hiddenNeighbours" ? "integer" : "string");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private protected override void WriteNode(XmlWriter xml, GraphNode node)
    {
        var span = Moments.SpanOf(node.Thing);
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Slug);
        xml.WriteAttributeString("label", Text.ForXml(node.Label));
        WriteSpan(xml, span);
        xml.WriteStartElement("attvalues");
        WriteValue(xml, "kind", Words<NodeKind>.Of(node.Kind));
        WriteValue(xml, "hiddenNeighbours", XmlConvert.ToString(node.HiddenNeighbours));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private protected override void WriteEdge(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", edge.Key);
        xml.WriteAttributeString("source", edge.From);
        xml.WriteAttributeString("target", edge.To);
        xml.WriteAttributeString("type", edge.Kind.IsMutual() ? "undirected" : "directed");
        xml.WriteAttributeString("kind", Words<EdgeKind>.Of(edge.Kind));
        xml.WriteAttributeString("label", Text.ForXml(edge.Label));
        if (edge.Spans.Count == 1)
            WriteSpan(xml, edge.Spans[0]);
        xml.WriteStartElement("attvalues");
        WriteValue(xml, "kind", Words<EdgeKind>.Of(edge.Kind));
        WriteValue(xml, "status", Words<Domain.Resolution.FactStatus>.Of(edge.Status));
        WriteValue(xml, "because", Text.ForXml(edge.Because));
        xml.WriteEndElement();
        if (edge.Spans.Count > 1)
            WriteSpells(xml, edge.Spans);
        xml.WriteEndElement();
    }

    private static void WriteSpells(XmlWriter xml, IReadOnlyList<Interval> spans)
    {
        xml.WriteStartElement("spells");
        foreach (var span in spans)
        {
            xml.WriteStartElement("spell");
            WriteSpan(xml, span);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteSpan(XmlWriter xml, Interval? span)
    {
        if (Moments.FirstOf(span) is { } first)
            xml.WriteAttributeString("start", first);
        if (Moments.LastOf(span) is { } last)
            xml.WriteAttributeString("end", last);
    }

    private static void WriteValue(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("attvalue");
        xml.WriteAttributeString("for", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }
}
