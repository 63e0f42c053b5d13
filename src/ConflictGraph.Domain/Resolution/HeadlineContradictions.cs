using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Finds headlines that do not fit the text below them: on the same actor, or on a group under the same label.</summary>
internal sealed class HeadlineContradictions(Hearing hearing, CaseIndex index, AttendanceWording wording)
{
    /// <summary>One for each headline and document, with the claims of its text that disagree. No rule settles them.</summary>
    public IEnumerable<Contradiction> Find()
    {
        var withHeadlines = hearing.Claims.SelectMany(claim => claim.Evidence).Where(evidence => evidence.IsHeadline).Select(evidence => evidence.Document).ToHashSet();
        if (withHeadlines.Count == 0)
            yield break;
        var inDocuments = hearing.Claims
            .Where(claim => claim.Rank != Rank.Deprecated && index.Provenance.TakenBack(claim) is null)
            .OrderBy(claim => Weight.Of(index.Provenance.Original(claim).Capacity))
            .ThenBy(claim => claim.StatedAt.CountsFrom)
            .ThenBy(claim => claim.Slug, StringComparer.Ordinal)
            .SelectMany(claim => claim.Evidence, (claim, evidence) => (claim, evidence))
            .Where(pair => withHeadlines.Contains(pair.evidence.Document) && index.Provenance.StandingDocuments(pair.claim).Contains(pair.evidence.Document))
            .GroupBy(pair => pair.evidence.Document)
            .OrderBy(document => document.Key, StringComparer.Ordinal);
        foreach (var document in inDocuments)
        {
            foreach (var headline in document.Where(pair => pair.evidence.IsHeadline).Select(pair => pair.claim).Distinct())
            {
                var body = document.Where(pair => !pair.evidence.IsHeadline && Disagree(headline, pair.claim)).Select(pair => pair.claim).Distinct().ToList();
                if (body.Count > 0)
                    yield return Of(document.Key, headline, body);
            }
        }
    }

    private bool Disagree(Claim headline, Claim body) => (Read(headline), Read(body)) switch
    {
        ((ActorSubject one, var value), (ActorSubject other, var otherValue)) =>
            index.File.Identity(one.Actor) == index.File.Identity(other.Actor) && value.IsAgainst(otherValue),
        ((GroupSubject one, var value), (GroupSubject other, var otherValue)) =>
            index.File.Identity(one.Of) == index.File.Identity(other.Of) && Disagree(Extent(one, value), Extent(other, otherValue)),
        _ => false,
    };

    /// <summary>Some for and some against can both be so; otherwise another side or another number is a disagreement.</summary>
    private static bool Disagree((Quantifier Number, Side Side) one, (Quantifier Number, Side Side) other) =>
        one.Side == other.Side
            ? one.Number != other.Number
            : one.Number == Quantifier.All || other.Number == Quantifier.All || (one.Number == Quantifier.Most && other.Number == Quantifier.Most);

    /// <summary>None of a value is all of its opposite.</summary>
    private static (Quantifier Number, Side Side) Extent(GroupSubject group, Participation value) =>
        group.Quantifier == Quantifier.None && value.Opposite() is { } opposite ? (Quantifier.All, opposite.Side()) : (group.Quantifier, value.Side());

    private static (Subject Subject, Participation Value) Read(Claim claim) =>
        (ParticipationStatement)claim.Statement is var statement ? (statement.Subject, statement.Value) : default;

    private Contradiction Of(string document, Claim headline, IReadOnlyList<Claim> body) => new(
        ContradictionKind.HeadlineVsBody,
        hearing.Meeting.Slug,
        (((ParticipationStatement)headline.Statement).Subject as ActorSubject)?.Actor is { } actor ? index.File.Identity(actor) : null,
        [headline, .. body],
        null,
        $"A headline in {Outlet(document)} says that {wording.That(headline)}; below it, {wording.Lead(body[0])}.");

    private string Outlet(string document) => index.Provenance.OutletOf(document) is { } outlet ? wording.Names.Of(outlet) : document;
}
