using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 7. A claim that names the actor defeats every derived one with another value; but where no specific outcome is known and all specific
/// claims are on one side, a derived outcome on that side still counts.
/// </summary>
internal sealed class SpecificityRule : IRuleBetweenValues<Participation>
{
    public void Apply(Docket<Participation> docket)
    {
        if (!docket.Live.TrueForAll(testimony => testimony.IsSpecific))
            DefeatDerived(docket);
    }

    private static void DefeatDerived(Docket<Participation> docket)
    {
        var specific = docket.Live.FindAll(testimony => testimony.IsSpecific);
        var sides = specific.Select(testimony => testimony.Value.Side()).Distinct().ToList();
        var outcomeIsOpen = sides.Count == 1 && !specific.Exists(testimony => testimony.Value.IsOutcome());
        docket.DropFor(RuleId.Specificity, testimony =>
            testimony.IsSpecific || (outcomeIsOpen && testimony.Value.IsOutcome() && testimony.Value.Side() == sides[0])
                ? null
                : MostDirect(specific, otherThan: testimony.Value));
    }

    /// <summary>The first one: a docket has the most direct first.</summary>
    private static Testimony<Participation>? MostDirect(List<Testimony<Participation>> specific, Participation otherThan)
    {
        foreach (var testimony in specific)
        {
            if (testimony.Value != otherThan)
                return testimony;
        }
        return null;
    }
}
