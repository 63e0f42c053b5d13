using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Graphs;

/// <summary>Nodes and edges to be drawn by another program, however many there are. Both are read once, the nodes first.</summary>
/// <param name="Title">What is in it, in a few words.</param>
/// <param name="At">The moment of the world that it shows.</param>
/// <param name="KnownAt">It shows what was recorded by then; null for everything.</param>
public sealed record Picture(string Title, Instant At, Instant? KnownAt, IAsyncEnumerable<GraphNode> Nodes, IAsyncEnumerable<GraphEdge> Edges)
{
    /// <summary>A picture of what has been found already.</summary>
    public static Picture Of(string title, Instant at, Instant? knownAt, Neighbourhood found) =>
        new(title, at, knownAt, found.Nodes.ToAsyncEnumerable(), found.Edges.ToAsyncEnumerable());
}
