using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Finds what does not fit together in what was said of one actor's part in a meeting, whether or not a rule settled it.</summary>
internal sealed class Contradictions(Hearing hearing, AttendanceWording wording, string actor, Docket<Participation> docket)
{
    /// <summary>
    /// At most one of each kind, with all claims that take part in it. Words that later words replaced are a change and in none of them; but who came
    /// although it had said that it would not, or the reverse, did not change its words.
    /// </summary>
    public IEnumerable<Contradiction> Find()
    {
        if (AllAreOnOneSide())
            return [];
        var heard = docket.All.FindAll(testimony => testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator));
        var specific = heard.FindAll(testimony => testimony.IsSpecific);
        var standing = NotReplaced(specific);
        var collective = heard.FindAll(testimony => testimony.DroppedBy == RuleId.Specificity);
        var outcomes = heard.FindAll(testimony => testimony.Value.IsOutcome() && testimony.DroppedBy != RuleId.Specificity);
        return new[]
        {
            Between(ContradictionKind.Direct, standing, standing, DifferentVoices, SettledBy),
            Between(ContradictionKind.CollectiveVsSpecific, collective, standing, AnyVoices, _ => RuleId.Specificity),
            Between(ContradictionKind.IntentVsOutcome, Outranked(specific), outcomes, AnyVoices, _ => RuleId.Phase),
        }.OfType<Contradiction>();
    }

    private bool AllAreOnOneSide()
    {
        foreach (var testimony in docket.All)
        {
            if (testimony.Value.Side() != docket.All[0].Value.Side())
                return false;
        }
        return true;
    }

    private List<Testimony<Participation>> NotReplaced(List<Testimony<Participation>> among)
    {
        if (among.Count < 2)
            return among;
        var replacement = hearing.Supersession.FirstOf(among);
        return among.FindAll(testimony => replacement(testimony) is null);
    }

    private List<Testimony<Participation>> Outranked(List<Testimony<Participation>> specific) =>
        specific.Exists(testimony => testimony.DroppedBy == RuleId.Phase)
            ? NotReplaced(specific.FindAll(testimony => !testimony.Value.IsOutcome()))
                .FindAll(testimony => testimony.DroppedBy == RuleId.Phase && testimony.Value.IsIntention())
            : [];

    private static bool DifferentVoices(Testimony<Participation> one, Testimony<Participation> other) =>
        AnyVoices(one, other) && !one.Voice.IsSameAs(other.Voice);

    private static bool AnyVoices(Testimony<Participation> one, Testimony<Participation> other) => one.Value.IsAgainst(other.Value);

    private RuleId? SettledBy(List<Testimony<Participation>> claims)
    {
        var side = PositionFinder.SideOf(docket.Values);
        return side is Side.Unknown or Side.Contested ? null : claims.Where(testimony => testimony.Value.Side() != side).Max(testimony => testimony.DroppedBy);
    }

    /// <summary>These and those are the same, or have none in common.</summary>
    private Contradiction? Between(
        ContradictionKind kind,
        List<Testimony<Participation>> these,
        List<Testimony<Participation>> those,
        Func<Testimony<Participation>, Testimony<Participation>, bool> disagree,
        Func<List<Testimony<Participation>>, RuleId?> settledBy)
    {
        var opponents = new Opponents(those, disagree);
        var claims = these.FindAll(opponents.HaveOneAgainst);
        if (claims.Count == 0)
            return null;
        if (these != those)
            claims.AddRange(those.FindAll(new Opponents(these, disagree).HaveOneAgainst));
        var one = claims[0];
        var other = opponents.FirstAgainst(one)!;
        return new(
            kind,
            hearing.Meeting.Slug,
            actor,
            [.. claims.Select(testimony => testimony.Claim)],
            settledBy(claims),
            $"{English.Capitalized(wording.Lead(one, actor))}, but {wording.Lead(other, actor)}.");
    }
}
