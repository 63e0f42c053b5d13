using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>That two fight each other, or that the troops of one fight beside the other.</summary>
internal readonly record struct UcdpTie(string From, string To, bool IsWar)
{
    /// <summary>The same both ways.</summary>
    public static UcdpTie War(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? new(one, other, true) : new(other, one, true);

    public static UcdpTie Support(string sponsor, string recipient) => new(sponsor, recipient, false);

    /// <summary>The claim of it, without who says so.</summary>
    public ClaimDraft Claimed(IntervalDraft during) => IsWar
        ? new(default, "", []) { Relation = new(From, To, RelationKind.AtWar) { During = during } }
        : new(default, "", []) { Support = new(From, To, [SupportKind.Troops]) { During = during } };
}
