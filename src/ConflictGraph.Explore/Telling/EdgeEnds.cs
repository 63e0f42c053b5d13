using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore.Telling;

/// <summary>Names an edge.</summary>
internal readonly record struct EdgeEnds(EdgeKind Kind, string From, string To) : IComparable<EdgeEnds>
{
    public static EdgeEnds Of(EdgeOutline edge) => new(edge.Kind, edge.From, edge.To);

    /// <summary>The edge that a fact makes.</summary>
    public static EdgeEnds Of(FactStatement fact)
    {
        var (kind, from, to) = EdgeKinds.FirstOf(fact);
        return new(kind, from, to);
    }

    public Tie SeenFrom(string end) => new(end == From ? To : From, Kind, end == From, FactStatus.Settled);

    public int CompareTo(EdgeEnds other) =>
        string.CompareOrdinal(From, other.From) is not 0 and var byStart ? byStart
        : string.CompareOrdinal(To, other.To) is not 0 and var byEnd ? byEnd
        : Kind.CompareTo(other.Kind);
}
