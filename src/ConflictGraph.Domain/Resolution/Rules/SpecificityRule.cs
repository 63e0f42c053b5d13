using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 7. A claim that names the actor defeats every derived one with another value; but where no specific outcome is known and all specific
/// claims are on one side, a derived outcome on that side still counts.
/// </summary>
internal sealed class SpecificityRule : IRule<Participation>
{
    public void Apply(Docket<Participation> docket)
    {
        if (docket.All.Count < 2)
            return;
        var specific = docket.Live.Where(testimony => testimony.IsSpecific).ToList();
        var sides = specific.Select(testimony => testimony.Value.Side()).Distinct().ToList();
        var outcomeIsOpen = sides.Count == 1 && !specific.Any(testimony => testimony.Value.IsOutcome());
        docket.DropFor(RuleId.Specificity, testimony =>
            testimony.IsSpecific || (outcomeIsOpen && testimony.Value.IsOutcome() && testimony.Value.Side() == sides[0])
                ? null
                : specific.Where(other => other.Value != testimony.Value).MinBy(other => Weight.Of(other.Capacity)));
    }
}
