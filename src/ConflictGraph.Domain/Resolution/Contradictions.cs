using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Finds what does not fit together in what was said of one actor's part in a meeting, whether or not a rule settled it.</summary>
internal sealed class Contradictions(Hearing hearing, AttendanceWording wording, string actor, Docket<Participation> docket)
{
    private readonly IReadOnlyList<Testimony<Participation>> heard =
        [.. docket.All.Where(testimony => testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator))];

    /// <summary>
    /// At most one of each kind, with all claims that take part in it. Words that later words replaced are a change and in none of them; but who came
    /// although it had said that it would not, or the reverse, did not change its words.
    /// </summary>
    public IEnumerable<Contradiction> Find()
    {
        var specific = heard.Where(testimony => testimony.IsSpecific).ToList();
        var standing = NotReplaced(specific);
        var meant = NotReplaced(specific.FindAll(testimony => !testimony.Value.IsOutcome()));
        var outcomes = heard.Where(testimony => testimony.Value.IsOutcome() && testimony.DroppedBy != RuleId.Specificity).ToList();
        var outranked = meant.FindAll(testimony => testimony.DroppedBy == RuleId.Phase && testimony.Value.IsIntention());
        return new[]
        {
            Between(ContradictionKind.Direct, standing, standing, DifferentVoices, SettledBy),
            Between(ContradictionKind.CollectiveVsSpecific, Dropped(RuleId.Specificity), standing, AnyVoices, _ => RuleId.Specificity),
            Between(ContradictionKind.IntentVsOutcome, outranked, outcomes, AnyVoices, _ => RuleId.Phase),
        }.OfType<Contradiction>();
    }

    private List<Testimony<Participation>> NotReplaced(List<Testimony<Participation>> among)
    {
        var replacement = hearing.Supersession.FirstOf(among);
        return among.FindAll(testimony => replacement(testimony) is null);
    }

    private List<Testimony<Participation>> Dropped(RuleId rule) => [.. heard.Where(testimony => testimony.DroppedBy == rule)];

    private static bool DifferentVoices(Testimony<Participation> one, Testimony<Participation> other) =>
        AnyVoices(one, other) && !one.Voice.IsSameAs(other.Voice);

    private static bool AnyVoices(Testimony<Participation> one, Testimony<Participation> other) => one.Value.IsAgainst(other.Value);

    private RuleId? SettledBy(List<Testimony<Participation>> claims)
    {
        var sides = docket.Values.Select(ParticipationMeaning.Side).Distinct().ToList();
        return sides.Count == 1 ? claims.Where(testimony => testimony.Value.Side() != sides[0]).Max(testimony => testimony.DroppedBy) : null;
    }

    private Contradiction? Between(
        ContradictionKind kind,
        List<Testimony<Participation>> these,
        List<Testimony<Participation>> those,
        Func<Testimony<Participation>, Testimony<Participation>, bool> disagree,
        Func<List<Testimony<Participation>>, RuleId?> settledBy)
    {
        List<Testimony<Participation>> claims =
        [
            .. these.Where(one => those.Exists(other => disagree(one, other)))
                .Union(those.Where(other => these.Exists(one => disagree(one, other)))),
        ];
        if (claims.Count == 0)
            return null;
        var one = claims[0];
        var other = those.Find(testimony => disagree(one, testimony))!;
        return new(
            kind,
            hearing.Meeting.Slug,
            actor,
            [.. claims.Select(testimony => testimony.Claim)],
            settledBy(claims),
            $"{English.Capitalized(wording.Lead(one, actor))}, but {wording.Lead(other, actor)}.");
    }
}
