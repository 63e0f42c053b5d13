using ConflictGraph.Domain.Resolution;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Ties;

/// <summary>That something is tied to another, seen from one end and without the reason.</summary>
/// <param name="Leads">True where this end is the start of the edge.</param>
/// <param name="Other">The slug at the other end.</param>
internal readonly record struct Tie(string Other, EdgeKind Kind, bool Leads, FactStatus Status) : IComparable<Tie>
{
    /// <summary>A number of the other end, by which most that are not the same are told apart without a look at their texts.</summary>
    public int Mark { get; } = MarkOf(Other);

    public static int MarkOf(string slug) => slug.GetHashCode();

    public bool LeadsToWhere(in Tie other) => Mark == other.Mark && Other == other.Other;

    /// <summary>What kind of thing stands at the other end.</summary>
    public NodeSort OtherSort =>
        Kind == EdgeKind.RoundOf ? (Leads ? NodeSort.Process : NodeSort.Meeting)
        : Kind.LeadsToMeeting() && Leads ? NodeSort.Meeting
        : NodeSort.Actor;

    /// <summary>The edge that is seen from an end.</summary>
    public EdgeOutline EdgeAt(string thisEnd) => Leads ? new(Kind, thisEnd, Other, Status) : new(Kind, Other, thisEnd, Status);

    /// <summary>The same edge from the other end.</summary>
    public Tie From(string thisEnd) => new(thisEnd, Kind, !Leads, Status);

    public int CompareTo(Tie other) =>
        string.CompareOrdinal(Other, other.Other) is not 0 and var byOther ? byOther
        : Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : other.Leads.CompareTo(Leads);
}
