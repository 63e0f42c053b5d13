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
        var withHeadlines = hearing.Parts.SelectMany(part => part.Claim.Evidence).Where(evidence => evidence.IsHeadline).Select(evidence => evidence.Document).ToHashSet();
        if (withHeadlines.Count == 0)
            yield break;
        var inDocuments = hearing.Parts
            .Where(part => part.Claim.Rank != Rank.Deprecated && index.Provenance.TakenBack(part.Claim) is null)
            .OrderBy(part => Weight.Of(part.Original.Capacity))
            .ThenBy(part => part.Original.StatedAt.CountsFrom)
            .ThenBy(part => part.Claim.Slug, StringComparer.Ordinal)
            .SelectMany(part => part.Claim.Evidence, (part, evidence) => (part, evidence))
            .Where(pair => withHeadlines.Contains(pair.evidence.Document) && index.Provenance.StandingDocuments(pair.part.Claim).Contains(pair.evidence.Document))
            .GroupBy(pair => pair.evidence.Document)
            .OrderBy(document => document.Key, StringComparer.Ordinal);
        foreach (var document in inDocuments)
        {
            var text = Parts(document.Where(pair => !pair.evidence.IsHeadline));
            foreach (var headline in Parts(document.Where(pair => pair.evidence.IsHeadline)))
            {
                var body = text.FindAll(part => Disagree(headline, part)).ConvertAll(part => part.Claim);
                if (body.Count > 0)
                    yield return Of(document.Key, headline, body);
            }
        }
    }

    private static List<Heard> Parts(IEnumerable<(Heard Part, Evidence Evidence)> pairs) =>
        [.. pairs.Select(pair => pair.Part).DistinctBy(part => part.Claim.Slug)];

    private bool Disagree(Heard headline, Heard body) => (headline.Subject, body.Subject) switch
    {
        (ActorSubject one, ActorSubject other) => index.File.Identity(one.Actor) == index.File.Identity(other.Actor) && headline.Value.IsAgainst(body.Value),
        (GroupSubject one, GroupSubject other) =>
            index.File.Identity(one.Of) == index.File.Identity(other.Of) && Disagree(Extent(one, headline.Value), Extent(other, body.Value)),
        _ => false,
    };

    /// <summary>
    /// On one side another number is a disagreement. On two, some for and some against can both be so, and what none does says nothing of what all do
    /// instead; otherwise values that are against each other disagree.
    /// </summary>
    private static bool Disagree((Quantifier Number, Participation Value) one, (Quantifier Number, Participation Value) other)
    {
        if (one.Value.Side() == other.Value.Side())
            return one.Number != other.Number;
        return one.Value.IsAgainst(other.Value) && (one.Number, other.Number) switch
        {
            (Quantifier.None, _) or (_, Quantifier.None) => false,
            (Quantifier.All, _) or (_, Quantifier.All) => true,
            var (number, otherNumber) => number == Quantifier.Most && otherNumber == Quantifier.Most,
        };
    }

    /// <summary>None of a value is all of its opposite, if it has one.</summary>
    private static (Quantifier Number, Participation Value) Extent(GroupSubject group, Participation value) =>
        group.Quantifier == Quantifier.None && value.Opposite() is { } opposite ? (Quantifier.All, opposite) : (group.Quantifier, value);

    private Contradiction Of(string document, Heard headline, IReadOnlyList<Claim> body) => new(
        ContradictionKind.HeadlineVsBody,
        hearing.Meeting.Slug,
        (headline.Subject as ActorSubject)?.Actor is { } actor ? index.File.Identity(actor) : null,
        [headline.Claim, .. body],
        null,
        $"A headline in {Outlet(document)} says that {wording.That(headline.Claim)}; below it, {wording.Lead(body[0])}.");

    private string Outlet(string document) => index.Provenance.OutletOf(document) is { } outlet ? wording.Names.Of(outlet) : document;
}
