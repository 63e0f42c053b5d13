using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using static ConflictGraph.Neo4j.Model.Wording;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>Makes rows of claims.</summary>
internal static class ClaimRows
{
    /// <param name="recordedAt">When it is recorded; null for the time of a commit that the database sets.</param>
    public static ClaimRow Of(Claim claim, long version, Instant? recordedAt)
    {
        var properties = StatementProperties.Of(claim.Statement);
        properties["slug"] = claim.Slug;
        properties["version"] = version;
        properties["speaker"] = claim.Speaker;
        properties["speakerName"] = WellFormed(claim.SpeakerName);
        properties["capacity"] = Words<Capacity>.Of(claim.Capacity);
        properties["statedAt"] = claim.StatedAt.ToString();
        properties["repeats"] = claim.Repeats;
        properties["credibility"] = claim.InformationCredibility is { } credibility ? Words<Credibility>.Of(credibility) : null;
        properties["statedPlace"] = Place.Of(new(SortKeys.OfDate(claim.StatedAt), claim.Slug));
        StateProperties.AddText(properties, TextsOf(claim));
        var recordedPlace = recordedAt is { } at ? Place.Of(new(SortKeys.OfInstant(at), claim.Slug)) : null;
        return new(
            claim.Slug, recordedAt?.Milliseconds, recordedPlace, properties, claim.Speaker, claim.Statement.Meeting,
            StatementProperties.AboutOf(claim.Statement), [.. claim.Evidence.Select((evidence, part) => new EvidenceRow(evidence.Document, Of(evidence, part)))]);
    }

    public static bool IsApart(Evidence evidence) => evidence.Quote is { Length: > LongestQuote };

    private static IEnumerable<string?> TextsOf(Claim claim) =>
    [
        claim.SpeakerName, (claim.Statement as ParticipationStatement)?.Condition, .. claim.Evidence.Select(evidence => evidence.Quote),
    ];

    private static Dictionary<string, object?> Of(Evidence evidence, int part) => new()
    {
        ["part"] = part,
        ["quote"] = IsApart(evidence) ? null : WellFormed(evidence.Quote),
        ["quoteIsApart"] = IsApart(evidence) ? true : null,
        ["startsAt"] = evidence.Start,
        ["endsAt"] = evidence.End,
        ["isHeadline"] = evidence.IsHeadline ? true : null,
    };
}
