using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>What contradicts what, looked for in the plainest way: each with each.</summary>
internal static class PlainContradictions
{
    public static IEnumerable<string> Of(Hearing hearing, Docket<Participation> docket)
    {
        var heard = docket.All.Where(testimony => testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator)).ToList();
        var standing = NotReplaced(heard.Where(testimony => testimony.IsSpecific), hearing);
        var meant = NotReplaced(heard.Where(testimony => testimony.IsSpecific && !testimony.Value.IsOutcome()), hearing);
        var outcomes = heard.Where(testimony => testimony.Value.IsOutcome() && testimony.DroppedBy != RuleId.Specificity);
        return
        [
            .. Between(ContradictionKind.Direct, standing, standing, (one, other) => !one.Voice.Slugs.Intersect(other.Voice.Slugs).Any()),
            .. Between(ContradictionKind.CollectiveVsSpecific, heard.Where(testimony => testimony.DroppedBy == RuleId.Specificity), standing, (_, _) => true),
            .. Between(ContradictionKind.IntentVsOutcome, meant.Where(testimony => testimony.DroppedBy == RuleId.Phase && testimony.Value.IsIntention()), outcomes, (_, _) => true),
        ];
    }

    private static List<Testimony<Participation>> NotReplaced(IEnumerable<Testimony<Participation>> among, Hearing hearing)
    {
        var these = among.ToList();
        return [.. these.Where(loser => !these.Exists(winner => hearing.Supersession.FirstOf([winner])(loser) is not null))];
    }

    private static IEnumerable<string> Between(
        ContradictionKind kind, IEnumerable<Testimony<Participation>> these, IEnumerable<Testimony<Participation>> those,
        Func<Testimony<Participation>, Testimony<Participation>, bool> disagree)
    {
        var pairs = these.SelectMany(one => those.Where(other => one.Value.IsAgainst(other.Value) && disagree(one, other)), (one, other) => (one, other)).ToList();
        var claims = pairs.Select(pair => pair.one).Union(those.Where(other => pairs.Exists(pair => pair.other == other))).Select(testimony => testimony.Claim.Slug);
        return pairs.Count == 0 ? [] : [$"{kind} {string.Join(' ', claims)}"];
    }
}
