using ConflictGraph.Domain;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Graphs;

/// <summary>Why two nodes are tied. There is one edge for one kind and the same two ends, whatever number of facts stands behind it.</summary>
/// <param name="From">The slug of the node at the start.</param>
/// <param name="To">The slug of the node at the end.</param>
/// <param name="Label">What is written beside the edge, such as "member of"; it reads from the start to the end.</param>
/// <param name="Status">How far it is settled; of several facts, the best.</param>
/// <param name="During">Since when and until when it holds, as far as the claims say; for a position since when.</param>
/// <param name="Because">The reason, in plain English sentences.</param>
public sealed record GraphEdge(EdgeKind Kind, string From, string To, string Label, FactStatus Status, Interval? During, string Because)
{
    /// <summary>The spans for which the facts behind it hold, each once, the earliest first; none where one of them says nothing of when it holds.</summary>
    public ValueList<Interval> Spans { get; init; } = [];

    /// <summary>The same for the same two ends and kind, whatever the moment.</summary>
    public string Key => new EdgeOutline(Kind, From, To, Status).Key;
}
