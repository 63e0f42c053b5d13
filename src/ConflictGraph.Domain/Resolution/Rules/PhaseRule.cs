using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 8. Once the meeting has begun, outcomes outrank every intention. A state (not invited, excluded) gives way only to having been there;
/// that the actor did not attend agrees with it, and decides only where the state would not have won.
/// </summary>
internal sealed class PhaseRule(IRule<Participation>[] later) : IRuleBetweenValues<Participation>
{
    public void Apply(Docket<Participation> docket)
    {
        if (docket.Live.Exists(testimony => testimony.Value.IsOutcome()))
            Outrank(docket, docket.Live.FindAll(testimony => testimony.Value.IsOutcome()));
    }

    private void Outrank(Docket<Participation> docket, List<Testimony<Participation>> outcomes)
    {
        var best = outcomes.MinBy(testimony => Weight.Of(testimony.Capacity))!;
        if (outcomes.TrueForAll(testimony => testimony.Value == Participation.DidNotAttend) && StateWinsWithout(docket))
            docket.SetAside(outcomes);
        else
            docket.DropFor(RuleId.Phase, testimony => testimony.Value.IsOutcome() ? null : best);
    }

    private bool StateWinsWithout(Docket<Participation> docket)
    {
        var others = docket.Live.FindAll(testimony => !testimony.Value.IsOutcome());
        if (!others.Exists(testimony => testimony.Value.IsState()))
            return false;
        var trial = new Docket<Participation>(others, docket.Provenance).Judge(later);
        var wins = trial.Values.All(ParticipationMeaning.IsState);
        others.ForEach(testimony => testimony.Restore());
        return wins;
    }
}
