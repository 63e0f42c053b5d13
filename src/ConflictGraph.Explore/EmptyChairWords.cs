using ConflictGraph.Domain;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore;

/// <summary>Says in a sentence why a chair is empty.</summary>
internal static class EmptyChairWords
{
    private const int NamedAtMost = 5;

    /// <param name="side">Where the actor stands on the meeting; null where nobody says.</param>
    public static string Of(string actor, Bond bond, EdgeKind? side, IReadOnlyDictionary<string, Thing> things)
    {
        var names = new Names(things.GetValueOrDefault);
        var ties = new List<string>();
        if (bond.AtWarWith.Count > 0)
            ties.Add($"is at war with {Those(bond.AtWarWith, names)}");
        if (bond.AlliedWith.Count > 0)
            ties.Add($"is allied with {Those(bond.AlliedWith, names)}");
        foreach (var (sponsor, attending) in bond.Sponsors.Take(NamedAtMost))
            ties.Add($"is supported by {names.Of(sponsor)}, which also supports {Those(attending, names)}");
        if (bond.Sponsors.Count > NamedAtMost)
            ties.Add($"has {English.Number(bond.Sponsors.Count - NamedAtMost)} more sponsors in common with those who attend");
        return $"{English.Capitalized(names.Of(actor))} {string.Join("; it ", ties)}. It has no seat: {Of(side)}.";
    }

    private static string Those(IReadOnlyList<string> attending, Names names)
    {
        var named = attending.Take(NamedAtMost).Select(names.Of).ToList();
        if (attending.Count > NamedAtMost)
            named.Add($"{English.Number(attending.Count - NamedAtMost)} more");
        return $"{English.List(named)}, which {(attending.Count == 1 ? "attends" : "attend")}";
    }

    private static string Of(EdgeKind? side) => side switch
    {
        EdgeKind.StaysAway => "it stays away",
        EdgeKind.UndecidedOn => "it has not decided",
        EdgeKind.NotInvitedTo => "it is not invited",
        EdgeKind.ContestedOn => "claims of equal weight differ on whether it takes part",
        _ => "nothing that stands says that it takes part",
    };
}
