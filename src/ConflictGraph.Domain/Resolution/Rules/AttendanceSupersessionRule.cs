using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 9. The same voice saying something else later replaces what it said before. Undecided and suspended speak of their moment, and give way
/// to later words by whomever; so do having been there and having left to one another; and a refusal stays beside "not invited".
/// </summary>
internal sealed class AttendanceSupersessionRule(Meeting meeting) : IRuleBetweenValues<Participation>
{
    private const int Few = 8;

    public void Apply(Docket<Participation> docket) => docket.DropFor(RuleId.Supersession, FirstOf(docket.Live));

    /// <summary>Finds the first of these that replaces another.</summary>
    public Func<Testimony<Participation>, Testimony<Participation>?> FirstOf(List<Testimony<Participation>> these) =>
        these.Count > Few ? FirstOfMany(these) : loser => FirstOf(these, loser);

    private Testimony<Participation>? FirstOf(List<Testimony<Participation>> these, Testimony<Participation> loser)
    {
        foreach (var winner in these)
        {
            if (Replaces(winner, loser))
                return winner;
        }
        return null;
    }

    /// <summary>Most words give way to their own voice only, so that few have to be compared.</summary>
    private Func<Testimony<Participation>, Testimony<Participation>?> FirstOfMany(List<Testimony<Participation>> these)
    {
        var byVoice = these.SelectMany(testimony => testimony.Voice.Slugs, (testimony, slug) => (testimony, slug)).ToLookup(pair => pair.slug, pair => pair.testimony);
        return loser => (GivesWayToOthers(loser.Value) ? these : OfOneVoiceWith(loser)).FirstOrDefault(winner => Replaces(winner, loser));

        IEnumerable<Testimony<Participation>> OfOneVoiceWith(Testimony<Participation> loser) => loser.Voice.Slugs switch
        {
            [] => [],
            [var slug] => byVoice[slug],
            _ => these,
        };
    }

    /// <summary>True if the first takes the place of the second.</summary>
    private bool Replaces(Testimony<Participation> winner, Testimony<Participation> loser) =>
        SupersessionRule<Participation>.ReplacesOwnWords(winner, loser)
        || EndsTheMoment(winner, loser)
        || LeavesOrReturns(winner, loser)
        || RefusesAllTheSame(winner, loser);

    private static bool GivesWayToOthers(Participation value) =>
        value.IsOfItsMoment() || value is Participation.Withdrew or Participation.Attended or Participation.Observed;

    private static bool EndsTheMoment(Testimony<Participation> later, Testimony<Participation> earlier) =>
        earlier.Value.IsOfItsMoment()
        && later.Value != earlier.Value
        && later.IsSpecific
        && (later.Origin?.Capacity ?? later.Capacity) != Capacity.Editorial
        && later.StatedAt.IsLaterThan(earlier.StatedAt);

    private bool LeavesOrReturns(Testimony<Participation> later, Testimony<Participation> earlier) =>
        later.StatedAt.IsLaterThan(earlier.StatedAt) && (later.Value, earlier.Value) switch
        {
            (Participation.Withdrew, Participation.Attended or Participation.Observed) => true,
            (Participation.Attended or Participation.Observed, Participation.Withdrew) =>
                meeting.Ends is not { } ends || later.StatedAt.End <= ends.End,
            _ => false,
        };

    private static bool RefusesAllTheSame(Testimony<Participation> refusal, Testimony<Participation> state) =>
        refusal.Value.IsRefusal()
        && state.Value.IsState()
        && refusal.StatedAt.MayCoincideWith(state.StatedAt)
        && refusal.Voice.IsSameAs(state.Voice);
}
