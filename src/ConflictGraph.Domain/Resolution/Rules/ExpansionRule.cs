using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 5. A claim on a group becomes a derived claim on each member at the time; those that it names, or for which its speaker may speak, are
/// spoken of specifically. Most and some say nothing of any member that they do not name.
/// </summary>
internal sealed class ExpansionRule(Affiliations affiliations)
{
    /// <summary>What the claim says of one actor; null if nothing.</summary>
    public (Participation Value, bool IsNamed)? ValueFor(string actor, GroupSubject group, Participation value, Instant statedAt)
    {
        var ofTheRest = group.Quantifier == Quantifier.None ? value.Opposite() : value;
        if (group.Including.Any(IsActor))
            return Found(ofTheRest, isNamed: true);
        if (group.Except.Any(IsActor))
            return Found(ofTheRest?.Opposite(), isNamed: true);
        var speaksOfEach = group.Quantifier is Quantifier.All or Quantifier.None;
        return speaksOfEach && ofTheRest is not null && affiliations.Members(group, statedAt).ContainsKey(actor) ? Found(ofTheRest, isNamed: false) : null;

        bool IsActor(string named) => affiliations.Identity(named) == actor;
    }

    /// <summary>Those of whom the claim may say something.</summary>
    public IEnumerable<string> SpeaksOf(GroupSubject group, Instant statedAt)
    {
        var named = group.Including.Concat(group.Except).Select(affiliations.Identity);
        var speaksOfEach = group.Quantifier is Quantifier.All or Quantifier.None;
        return (speaksOfEach ? named.Concat(affiliations.Members(group, statedAt).Keys) : named).Distinct();
    }

    private static (Participation, bool)? Found(Participation? value, bool isNamed) => value is { } found ? (found, isNamed) : null;
}
