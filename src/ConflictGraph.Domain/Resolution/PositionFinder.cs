using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Makes the position of each actor on one meeting from what the rules found.</summary>
internal sealed class PositionFinder(Hearing hearing, CaseIndex index)
{
    private readonly AttendanceWording wording = new(index.File, hearing.Meeting.Slug);
    private IReadOnlyList<Contradiction>? headlines;

    /// <summary>Contradictions between headlines and texts, on whatever actor or group.</summary>
    public IReadOnlyList<Contradiction> Headlines => headlines ??= [.. new HeadlineContradictions(hearing, index, wording).Find()];

    /// <param name="known">The actor, where the casefile need not hold it.</param>
    public Position Of(string actor, Actor? known = null)
    {
        var docket = hearing.On(actor);
        var finding = new Finding<Participation>(docket);
        var side = SideOf(finding.Values);
        var tally = new Tally(docket, side);
        var isSettled = finding.Values.Count == 1;
        var stance = new Finding<Stance>(hearing.StanceOf(actor));
        var best = isSettled ? Explanation<Participation>.Best(finding) : null;
        var explanation = wording.ParticipationOf(actor);
        return new()
        {
            Actor = actor,
            Meeting = hearing.Meeting.Slug,
            Side = side,
            Participation = isSettled ? finding.Values[0] : null,
            Status = StatusOf(finding.Values),
            DecidedBy = finding.DecidedBy(tally.IndependentOrigins),
            Because = explanation.Because(finding, tally.IndependentOrigins, NobodySays(known is null ? wording.Names.Of(actor) : Names.Of(known)), Aside(finding, actor)),
            Credibility = isSettled ? tally.Credibility : Credibility.CannotBeJudged,
            IndependentOrigins = tally.IndependentOrigins,
            Exposure = tally.Exposure,
            Since = Since(finding.Accepted),
            Stance = stance.Values is [var held] ? held : null,
            StanceBecause = stance.Values.Count == 0 ? null : wording.Stance.Because(stance, OriginCount.Of(stance.Accepted), ""),
            Accepted = ClaimsOf(finding.Accepted),
            Origins = OriginsOf(finding.Accepted),
            Rejected = [.. finding.Rejected.Select(testimony => new RejectedClaim(testimony.Claim, testimony.DroppedBy!.Value, explanation.WhyLost(testimony, best)))],
            Candidates = finding.IsContested ? [.. finding.Values.Select(value => new Candidate(value, ClaimsOf(finding.Carrying(value))))] : [],
            Contradictions = [.. new Contradictions(hearing, wording, actor, docket).Find(), .. HeadlinesOn(docket)],
        };
    }

    private static Side SideOf(IReadOnlyList<Participation> values) => values.Select(ParticipationMeaning.Side).Distinct().ToList() switch
    {
        [] => Side.Unknown,
        [var side] => side,
        _ => Side.Contested,
    };

    private FactStatus StatusOf(IReadOnlyList<Participation> values) => values switch
    {
        [] => FactStatus.Unknown,
        [var value] => hearing.HasBegun && value.IsIntention() ? FactStatus.Unreported : FactStatus.Settled,
        _ => FactStatus.Contested,
    };

    private string NobodySays(string name) => $"Nothing that stands says whether {name} {(hearing.HasBegun ? "took" : "takes")} part.";

    private string Aside(Finding<Participation> finding, string actor)
    {
        if (finding.Accepted.Count == 0)
            return "";
        var best = Explanation<Participation>.Best(finding);
        var bond = best.NamesActor ? "" : "; " + Bond(best, actor);
        if (StatusOf(finding.Values) != FactStatus.Unreported)
            return bond;
        return bond + (finding.Values[0].IsOfItsMoment() ? "; no report says what came of it" : "; no report says whether it came to that");
    }

    /// <summary>Why a claim on a group speaks of the actor.</summary>
    private string Bond(Testimony<Participation> testimony, string actor) => testimony is { IsSpecific: true, Capacity: Capacity.AuthorizedSpeaker }
        ? $"{wording.Names.Of(index.Provenance.Original(testimony.Claim).Speaker!)} then spoke for {wording.Names.Of(actor)}"
        : $"{wording.Names.Of(actor)} was then a member";

    private static PartialDate? Since(IReadOnlyList<Testimony<Participation>> accepted) =>
        accepted.Count == 0 ? null : accepted.MinBy(testimony => testimony.HoldsSince.CountsFrom)!.HoldsSince;

    private static List<Claim> ClaimsOf(IReadOnlyList<Testimony<Participation>> testimonies) => [.. testimonies.Select(testimony => testimony.Claim)];

    private static List<Origin> OriginsOf(IReadOnlyList<Testimony<Participation>> accepted) =>
        [.. accepted.GroupBy(testimony => testimony.Origin!).Select(origin => new Origin(ClaimsOf([.. origin]), origin.Key.Capacity, origin.Key.Grade))];

    private IEnumerable<Contradiction> HeadlinesOn(Docket<Participation> docket) =>
        Headlines.Where(contradiction => docket.All.Any(testimony => contradiction.Claims.Contains(testimony.Claim)));
}
