using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Telling;

namespace ConflictGraph.Explore;

/// <summary>How an actor is tied to those who attend a meeting.</summary>
internal sealed class Bond
{
    /// <summary>Those who attend with whom it is at war.</summary>
    public List<string> AtWarWith { get; } = [];

    /// <summary>Those who attend with whom it is allied.</summary>
    public List<string> AlliedWith { get; } = [];

    /// <summary>Who supports it, each with those who attend and are supported too.</summary>
    public List<(string Sponsor, IReadOnlyList<string> Attending)> Sponsors { get; } = [];

    public int Direct => AtWarWith.Count + AlliedWith.Count;

    public int Shared => Sponsors.Sum(sponsor => sponsor.Attending.Count);

    public IEnumerable<string> Named => AtWarWith.Concat(AlliedWith).Concat(Sponsors.SelectMany(sponsor => sponsor.Attending.Prepend(sponsor.Sponsor)));

    public IEnumerable<EdgeEnds> Edges(string actor) =>
        AtWarWith.Select(other => Mutual(EdgeKind.AtWarWith, actor, other))
            .Concat(AlliedWith.Select(other => Mutual(EdgeKind.AlliedWith, actor, other)))
            .Concat(Sponsors.SelectMany(sponsor => sponsor.Attending.Prepend(actor).Select(recipient => new EdgeEnds(EdgeKind.Supports, sponsor.Sponsor, recipient))));

    private static EdgeEnds Mutual(EdgeKind kind, string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? new(kind, one, other) : new(kind, other, one);
}
