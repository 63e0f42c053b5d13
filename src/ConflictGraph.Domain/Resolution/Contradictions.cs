using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Finds what does not fit together in what was said of one actor's part in a meeting, whether or not a rule settled it.</summary>
internal sealed class Contradictions(Hearing hearing, AttendanceWording wording, string actor, Docket<Participation> docket)
{
    private readonly IReadOnlyList<Testimony<Participation>> heard =
        [.. docket.All.Where(testimony => testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator))];

    /// <summary>At most one of each kind, with all claims that take part in it. What somebody replaced by later words is a change, and in none.</summary>
    public IEnumerable<Contradiction> Find()
    {
        var specific = heard.Where(testimony => testimony.IsSpecific).ToList();
        var standing = specific.FindAll(testimony => !specific.Exists(other => hearing.Supersession.Replaces(other, testimony)));
        if (Against(standing, standing) is { Count: > 0 } direct)
            yield return Of(ContradictionKind.Direct, direct, SettledBy(direct));
        if (Against(Dropped(RuleId.Specificity), standing) is { Count: > 0 } collective)
            yield return Of(ContradictionKind.CollectiveVsSpecific, collective, RuleId.Specificity);
        var outcomes = heard.Where(testimony => testimony.Value.IsOutcome() && testimony.DroppedBy != RuleId.Specificity).ToList();
        if (Against(standing.FindAll(testimony => testimony.DroppedBy == RuleId.Phase && testimony.Value.IsIntention()), outcomes) is { Count: > 0 } intents)
            yield return Of(ContradictionKind.IntentVsOutcome, intents, RuleId.Phase);
    }

    private List<Testimony<Participation>> Dropped(RuleId rule) => [.. heard.Where(testimony => testimony.DroppedBy == rule)];

    /// <summary>All that take part in a disagreement between one of these and one of those.</summary>
    private static List<Testimony<Participation>> Against(List<Testimony<Participation>> these, List<Testimony<Participation>> those) =>
    [
        .. these.Where(one => those.Exists(other => Disagree(one, other)))
            .Union(those.Where(other => these.Exists(one => Disagree(one, other)))),
    ];

    private static bool Disagree(Testimony<Participation> one, Testimony<Participation> other) =>
        one.Value.Side() != other.Value.Side()
        && !one.Voice.IsSameAs(other.Voice)
        && !AgreesWithState(one.Value, other.Value)
        && !AgreesWithState(other.Value, one.Value);

    private static bool AgreesWithState(Participation outcome, Participation state) => outcome == Participation.DidNotAttend && state.IsState();

    private RuleId? SettledBy(List<Testimony<Participation>> claims)
    {
        var sides = docket.Values.Select(ParticipationMeaning.Side).Distinct().ToList();
        return sides.Count == 1 ? claims.Where(testimony => testimony.Value.Side() != sides[0]).Max(testimony => testimony.DroppedBy) : null;
    }

    private Contradiction Of(ContradictionKind kind, List<Testimony<Participation>> testimonies, RuleId? settledBy)
    {
        var one = testimonies[0];
        var other = testimonies.Find(testimony => Disagree(one, testimony)) ?? testimonies[^1];
        return new(
            kind,
            hearing.Meeting.Slug,
            actor,
            [.. testimonies.Select(testimony => testimony.Claim)],
            settledBy,
            $"{English.Capitalized(wording.Lead(one, actor))}, but {wording.Lead(other, actor)}.");
    }
}
