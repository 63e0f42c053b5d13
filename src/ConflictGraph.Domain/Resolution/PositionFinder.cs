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
    private readonly Dictionary<string, Docket<Participation>> judged = [];
    private IReadOnlyList<Contradiction>? headlines;
    private ILookup<string, int>? headlinesByClaim;

    /// <summary>Contradictions between headlines and texts, on whatever actor or group.</summary>
    public IReadOnlyList<Contradiction> Headlines => headlines ??= [.. new HeadlineContradictions(hearing, index, wording).Find()];

    /// <param name="known">The actor, where the casefile need not hold it.</param>
    public Position Of(string actor, Actor? known = null) => Of(Weigh(actor, known));

    /// <summary>Where the actor stands, without any reason.</summary>
    public Standing StandingOf(string actor)
    {
        var values = On(actor).Values;
        return new(actor, SideOf(values), values is [var value] ? value : null, StatusOf(values));
    }

    /// <summary>What the rules find, without all that is told about it.</summary>
    public Weighed Weigh(string actor, Actor? known = null)
    {
        var docket = On(actor);
        var finding = new Finding<Participation>(docket);
        var tally = new Tally(docket, SideOf(finding.Values));
        var (stance, stanceBecause) = StanceOf(actor);
        return new()
        {
            Actor = actor,
            Docket = docket,
            Finding = finding,
            Tally = tally,
            Answer = new(
                SideOf(finding.Values),
                finding.Values is [var value] ? value : null,
                StatusOf(finding.Values),
                finding.DecidedBy(tally.IndependentOrigins),
                wording.ParticipationOf(actor).Because(finding, tally.IndependentOrigins, finding.Values.Count > 0 ? "" : NobodySays(known is null ? wording.Names.Of(actor) : Names.Of(known)), Aside(finding, actor)),
                stance,
                stanceBecause),
        };
    }

    /// <summary>What the rules leave of what was said, for whoever asks first where an actor stands and then why.</summary>
    private Docket<Participation> On(string actor)
    {
        if (!judged.TryGetValue(actor, out var docket))
            judged[actor] = docket = hearing.On(actor);
        return docket;
    }

    private (Stance? Stance, string? Because) StanceOf(string actor)
    {
        if (hearing.ExtentOf(actor).Stance == 0)
            return (null, null);
        var finding = new Finding<Stance>(hearing.StanceOf(actor));
        return (
            finding.Values is [var held] ? held : null,
            finding.Values.Count == 0 ? null : wording.Stance.Because(finding, OriginCount.Of(finding.Accepted), ""));
    }

    public Position Of(Weighed weighed)
    {
        var (finding, answer) = (weighed.Finding, weighed.Answer);
        return new()
        {
            Actor = weighed.Actor,
            Meeting = hearing.Meeting.Slug,
            Side = answer.Side,
            Participation = answer.Participation,
            Status = answer.Status,
            DecidedBy = answer.DecidedBy,
            Because = answer.Because,
            Credibility = answer.Participation is null ? Credibility.CannotBeJudged : weighed.Tally.Credibility,
            IndependentOrigins = weighed.Tally.IndependentOrigins,
            Exposure = weighed.Tally.Exposure,
            Since = Since(finding.Accepted),
            Stance = answer.Stance,
            StanceBecause = answer.StanceBecause,
            Accepted = ClaimsOf(finding.Accepted),
            Origins = OriginsOf(finding.Accepted),
            Rejected = finding.Rejected.Count == 0 ? [] : RejectedOf(weighed),
            Candidates = finding.IsContested ? [.. finding.Values.Select(value => new Candidate(value, ClaimsOf(finding.Carrying(value))))] : [],
            Contradictions = ContradictionsOf(weighed),
        };
    }

    private List<RejectedClaim> RejectedOf(Weighed weighed)
    {
        var best = weighed.Answer.Participation is null ? null : weighed.Finding.Best;
        var explanation = wording.ParticipationOf(weighed.Actor);
        return [.. weighed.Finding.Rejected.Select(testimony => new RejectedClaim(testimony.Claim, testimony.DroppedBy!.Value, explanation.WhyLost(testimony, best)))];
    }

    /// <summary>A single claim can only contradict a headline.</summary>
    private IReadOnlyList<Contradiction> ContradictionsOf(Weighed weighed) => (weighed.Docket.All.Count, Headlines.Count) switch
    {
        ( < 2, 0) => [],
        ( < 2, _) => [.. HeadlinesOn(weighed.Docket)],
        _ => [.. new Contradictions(hearing, wording, weighed.Actor, weighed.Docket).Find(), .. HeadlinesOn(weighed.Docket)],
    };

    public static Side SideOf(IReadOnlyList<Participation> values) => values is [var only] ? only.Side() : values.Select(ParticipationMeaning.Side).Distinct().ToList() switch
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
        var best = finding.Best;
        var bond = best.NamesActor ? "" : "; " + Bond(best, actor);
        if (StatusOf(finding.Values) != FactStatus.Unreported)
            return bond;
        return bond + (finding.Values[0].IsOfItsMoment() ? "; no report says what came of it" : "; no report says whether it came to that");
    }

    /// <summary>Why a claim on a group speaks of the actor.</summary>
    private string Bond(Testimony<Participation> testimony, string actor) => testimony is { IsSpecific: true, Capacity: Capacity.AuthorizedSpeaker }
        ? $"{wording.Names.Of(index.Provenance.Original(testimony.Claim).Speaker!)} then spoke for {wording.Names.Of(actor)}"
        : $"{wording.Names.Of(actor)} was then a member";

    private static PartialDate? Since(List<Testimony<Participation>> accepted) =>
        accepted.Count == 0 ? null : accepted.MinBy(testimony => testimony.HoldsSince.CountsFrom)!.HoldsSince;

    private static List<Claim> ClaimsOf(List<Testimony<Participation>> testimonies) => testimonies.ConvertAll(testimony => testimony.Claim);

    private static List<Origin> OriginsOf(List<Testimony<Participation>> accepted)
    {
        var origins = new List<Origin>(accepted.Count);
        Dictionary<SharedOrigin, List<Claim>>? shared = null;
        foreach (var testimony in accepted)
        {
            var origin = testimony.Origin!;
            if (shared is not null && shared.TryGetValue(origin, out var claims))
            {
                claims.Add(testimony.Claim);
                continue;
            }
            claims = [testimony.Claim];
            origins.Add(new(claims, origin.Capacity, origin.Grade));
            if (!origin.IsOfOne)
                (shared ??= []).Add(origin, claims);
        }
        return origins;
    }

    private IEnumerable<Contradiction> HeadlinesOn(Docket<Participation> docket)
    {
        headlinesByClaim ??= Headlines.SelectMany((contradiction, place) => contradiction.Claims.Select(claim => (claim.Slug, place))).ToLookup(pair => pair.Slug, pair => pair.place);
        return docket.All.SelectMany(testimony => headlinesByClaim[testimony.Claim.Slug]).Distinct().Order().Select(place => Headlines[place]);
    }
}
