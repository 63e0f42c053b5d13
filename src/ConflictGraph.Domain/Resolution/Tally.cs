using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Rules;

namespace ConflictGraph.Domain.Resolution;

/// <summary>The numbers on a position: what stands behind its side, what stands against it, and how credible that makes it.</summary>
internal sealed class Tally
{
    private readonly Side side;
    private readonly Docket<Participation> docket;
    private readonly List<Testimony<Participation>> behind;

    public Tally(Docket<Participation> docket, Side side)
    {
        (this.docket, this.side) = (docket, side);
        behind = Behind();
        IndependentOrigins = OriginCount.Of(behind);
        Exposure = behind is [var only] ? only.Documents.Length : behind.SelectMany(testimony => testimony.Documents).Distinct().Count();
    }

    public int IndependentOrigins { get; }

    /// <summary>Distinct documents.</summary>
    public int Exposure { get; }

    public Credibility Credibility
    {
        get
        {
            if (!behind.Exists(testimony => testimony.IsSpecific))
                return behind.Count == 0 ? Credibility.CannotBeJudged : Credibility.Doubtful;
            var best = behind.Min(testimony => Weight.Of(testimony.Origin!.Capacity));
            var against = docket.All.FindAll(IsAgainst);
            if (against.Exists(testimony => Weight.Of(testimony.Origin!.Capacity) <= best))
                return Credibility.PossiblyTrue;
            if (IndependentOrigins > 1)
                return Credibility.Confirmed;
            return best <= Weight.Of(Capacity.AuthorizedSpeaker) && OriginCount.Of(against) < 2 ? Credibility.ProbablyTrue : Credibility.PossiblyTrue;
        }
    }

    private List<Testimony<Participation>> Behind()
    {
        var onSide = new List<Testimony<Participation>>(docket.All.Count);
        foreach (var testimony in docket.All)
        {
            if (testimony.Value.Side() == side && Counts(testimony))
                onSide.Add(testimony);
        }
        return onSide.SpecificIfAny();
    }

    /// <summary>Not dropped by what makes a claim count for nothing; an intention that an outcome outranked counts, unless its own voice replaced it.</summary>
    private bool Counts(Testimony<Participation> testimony) =>
        testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator or RuleId.Specificity or RuleId.Supersession)
        && !(testimony.DroppedBy == RuleId.Phase && IsReplaced(testimony));

    private bool IsReplaced(Testimony<Participation> testimony) =>
        docket.All.Exists(other => IsHeard(other) && SupersessionRule<Participation>.ReplacesOwnWords(other, testimony));

    private static bool IsHeard(Testimony<Participation> testimony) =>
        testimony.DroppedBy is not (RuleId.Retraction or RuleId.Curator or RuleId.Specificity);

    private bool IsAgainst(Testimony<Participation> testimony) =>
        testimony.IsSpecific
        && testimony.Value.Side() != side
        && (testimony.IsLive || Finding<Participation>.IsOnlyWeaker(testimony));
}
