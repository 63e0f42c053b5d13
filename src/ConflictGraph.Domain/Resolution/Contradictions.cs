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
        var replacement = hearing.Supersession.FirstOf(specific);
        var standing = specific.FindAll(testimony => replacement(testimony) is null);
        var outcomes = heard.Where(testimony => testimony.Value.IsOutcome() && testimony.DroppedBy != RuleId.Specificity).ToList();
        var outranked = standing.FindAll(testimony => testimony.DroppedBy == RuleId.Phase && testimony.Value.IsIntention());
        return new[]
        {
            Between(ContradictionKind.Direct, standing, standing, SettledBy),
            Between(ContradictionKind.CollectiveVsSpecific, Dropped(RuleId.Specificity), standing, _ => RuleId.Specificity),
            Between(ContradictionKind.IntentVsOutcome, outranked, outcomes, _ => RuleId.Phase),
        }.OfType<Contradiction>();
    }

    private List<Testimony<Participation>> Dropped(RuleId rule) => [.. heard.Where(testimony => testimony.DroppedBy == rule)];

    /// <summary>All that take part in a disagreement between one of these and one of those.</summary>
    private static List<Testimony<Participation>> Against(List<Testimony<Participation>> these, List<Testimony<Participation>> those) =>
    [
        .. these.Where(one => those.Exists(other => Disagree(one, other)))
            .Union(those.Where(other => these.Exists(one => Disagree(one, other)))),
    ];

    private static bool Disagree(Testimony<Participation> one, Testimony<Participation> other) =>
        one.Value.IsAgainst(other.Value) && !one.Voice.IsSameAs(other.Voice);

    private RuleId? SettledBy(List<Testimony<Participation>> claims)
    {
        var sides = docket.Values.Select(ParticipationMeaning.Side).Distinct().ToList();
        return sides.Count == 1 ? claims.Where(testimony => testimony.Value.Side() != sides[0]).Max(testimony => testimony.DroppedBy) : null;
    }

    private Contradiction? Between(
        ContradictionKind kind,
        List<Testimony<Participation>> these,
        List<Testimony<Participation>> those,
        Func<List<Testimony<Participation>>, RuleId?> settledBy)
    {
        var claims = Against(these, those);
        if (claims.Count == 0)
            return null;
        var one = claims[0];
        var other = those.Find(testimony => Disagree(one, testimony))!;
        return new(
            kind,
            hearing.Meeting.Slug,
            actor,
            [.. claims.Select(testimony => testimony.Claim)],
            settledBy(claims),
            $"{English.Capitalized(wording.Lead(one, actor))}, but {wording.Lead(other, actor)}.");
    }
}
