using System.Text;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>DOT, the language of Graphviz. What is contested is dashed; what goes both ways has no arrow; reasons are tooltips.</summary>
public sealed class DotWriter : IPictureWriter
{
    public async Task WriteAsync(Picture picture, Stream output, CancellationToken cancellation)
    {
        var pieces = new Pieces(output);
        await using var text = new StreamWriter(pieces.Buffer, new UTF8Encoding(false), 4096) { NewLine = "\n" };
        text.WriteLine($"digraph {Quoted(picture.Title)} {{");
        text.WriteLine($"  graph [charset=\"UTF-8\", label={Quoted(Moments.Described(picture))}, overlap=false];");
        text.WriteLine("  node [shape=ellipse];");
        await foreach (var node in picture.Nodes.WithCancellation(cancellation))
        {
            text.WriteLine($"  {Quoted(node.Slug)} [label={Quoted(node.Label)}, shape={ShapeOf(node.Kind)}, kind={Quoted(Words<NodeKind>.Of(node.Kind))}];");
            await pieces.HandOnAsync(text.Flush, cancellation);
        }
        await foreach (var edge in picture.Edges.WithCancellation(cancellation))
        {
            text.WriteLine(
                $"  {Quoted(edge.From)} -> {Quoted(edge.To)} [label={Quoted(edge.Label)}, kind={Quoted(Words<EdgeKind>.Of(edge.Kind))}"
                + (edge.Kind.IsMutual() ? ", dir=none" : "")
                + (edge.Status == FactStatus.Contested ? ", style=dashed" : "")
                + $", tooltip={Quoted(edge.Because)}];");
            await pieces.HandOnAsync(text.Flush, cancellation);
        }
        text.WriteLine("}");
        text.Flush();
        await pieces.RestAsync(cancellation);
    }

    private static string ShapeOf(NodeKind kind) => kind switch
    {
        NodeKind.Meeting => "box",
        NodeKind.Process => "folder",
        NodeKind.Coalition => "doubleoctagon",
        NodeKind.State => "hexagon",
        NodeKind.Person => "oval",
        _ => "ellipse",
    };

    /// <summary>In quotation marks; backslashes are doubled, as Graphviz gives those before a letter a meaning.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append("\\n"),
                // An entity would be read as the letter that it names.
                '&' => quoted.Append("&amp;"),
                < ' ' or '\u007f' => quoted.Append(' '),
                _ => quoted.Append(letter),
            };
        }
        return quoted.Append('"').ToString();
    }
}
