using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Makes facts from what the rules found.</summary>
internal sealed class FactFinder
{
    private readonly Clauses clauses;
    private readonly Speech speech;
    private readonly Explanation<Assertion> explanation;

    public FactFinder(CaseIndex index)
    {
        var names = new Names(index.File.Find);
        (clauses, speech) = (new Clauses(names), new Speech(names));
        explanation = new(Lead, testimony => speech.Noun(testimony.Claim, clauses.Of(testimony.Claim, testimony.Claim.Speaker)));
    }

    /// <summary>The facts that are so or contested; support of several kinds by the same claims is one.</summary>
    public IEnumerable<Fact> Of(IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> judged) => Together(
        from item in judged
        let finding = new Finding<Assertion>(item.Docket)
        where finding.Values.Contains(Assertion.Affirmed)
        select Make(item.Fact, finding));

    /// <summary>The same facts, without their reasons.</summary>
    public static IEnumerable<Outline> Outlines(IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> judged)
    {
        foreach (var (fact, docket) in judged)
        {
            var values = docket.Values;
            if (values.Contains(Assertion.Affirmed))
                yield return new(fact, values.Count > 1 ? FactStatus.Contested : FactStatus.Settled);
        }
    }

    /// <summary>Facts that are both affirmed and denied. What one voice replaced by later words is a change, and in none.</summary>
    public IEnumerable<Contradiction> Disputes(IEnumerable<(FactStatement Fact, Docket<Assertion> Docket)> judged)
    {
        foreach (var (fact, docket) in judged)
        {
            var heard = docket.All.Where(testimony => testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator or RuleId.Supersession)).ToList();
            var yes = heard.Find(testimony => testimony.Value == Assertion.Affirmed);
            var no = heard.Find(testimony => testimony.Value == Assertion.Denied);
            if (yes is null || no is null || fact is not (RoleStatement or MeetingRoleStatement or MembershipStatement or SupportStatement))
                continue;
            var finding = new Finding<Assertion>(docket);
            yield return new(
                ContradictionKind.RoleDispute,
                fact.Meeting,
                fact.Actors.First(),
                [.. heard.Select(testimony => testimony.Claim)],
                finding.IsContested ? null : finding.DecidedBy(OriginCount.Of(finding.Accepted)),
                $"{English.Capitalized(Lead(yes))}, but {Lead(no)}.");
        }
    }

    private Fact Make(FactStatement fact, Finding<Assertion> finding)
    {
        var origins = OriginCount.Of(finding.Accepted);
        var best = StatementsOf(finding.Carrying(Assertion.Affirmed));
        return new()
        {
            Statement = fact,
            During = During(best),
            Title = fact is RoleStatement ? best.OfType<RoleStatement>().Select(role => role.Title).FirstOrDefault(title => title is not null) : null,
            Kinds = fact is SupportStatement support ? support.Kinds : [],
            Status = finding.IsContested ? FactStatus.Contested : FactStatus.Settled,
            DecidedBy = finding.DecidedBy(origins),
            Because = explanation.Because(finding, origins, ""),
            Accepted = finding.Accepted is [var only] ? [only.Claim] : [.. finding.Accepted.Select(testimony => testimony.Claim)],
            Rejected = finding.Rejected.Count == 0 ? [] : [.. finding.Rejected.Select(testimony => new RejectedClaim(testimony.Claim, testimony.DroppedBy!.Value, explanation.WhyLost(testimony)))],
        };
    }

    private string Lead(Testimony<Assertion> testimony) => speech.Clause(testimony.Claim, clauses.Of(testimony.Claim, Speech.Self(testimony.Claim)));

    /// <summary>What the claims say that carry an answer, the best first.</summary>
    private static IReadOnlyList<FactStatement> StatementsOf(IReadOnlyList<Testimony<Assertion>> carrying) =>
        carrying is [var only] ? [(FactStatement)only.Claim.Statement]
        : [.. carrying.OrderBy(testimony => Weight.Of(testimony.Origin!.Capacity)).ThenBy(testimony => Weight.Of(testimony.Origin!.Grade)).Select(testimony => (FactStatement)testimony.Claim.Statement)];

    /// <summary>Each bound from the best claim that gives it.</summary>
    private static Interval? During(IReadOnlyList<FactStatement> best)
    {
        if (best is [var only])
            return only.During is { Start: null, End: null } ? null : only.During;
        var start = best.Select(fact => fact.During?.Start).FirstOrDefault(bound => bound is not null);
        var end = best.Select(fact => fact.During?.End).FirstOrDefault(bound => bound is not null);
        return start is null && end is null ? null : new(start, end);
    }

    /// <summary>Support between the same two for the same reasons is one fact with several kinds.</summary>
    private static IEnumerable<Fact> Together(IEnumerable<Fact> facts)
    {
        var supports = new List<Fact>();
        foreach (var fact in facts)
        {
            if (fact.Statement is SupportStatement)
                supports.Add(fact);
            else
                yield return fact;
        }
        foreach (var ends in supports.GroupBy(fact => ((SupportStatement)fact.Statement).Ends))
        {
            if (ends.Count() == 1)
            {
                yield return ends.First();
                continue;
            }
            foreach (var alike in ends.GroupBy(fact => (fact.Status, fact.DecidedBy, fact.Because, string.Join(' ', fact.Accepted.Select(claim => claim.Slug)))))
            {
                ValueList<SupportKind> kinds = [.. alike.SelectMany(fact => fact.Kinds).Distinct().Order()];
                yield return alike.First() with { Kinds = kinds, Statement = (SupportStatement)alike.First().Statement with { Kinds = kinds } };
            }
        }
    }
}
