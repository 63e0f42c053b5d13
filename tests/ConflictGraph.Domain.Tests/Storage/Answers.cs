using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Storage;

/// <summary>Everything that a casefile answers on the meetings of <see cref="Step"/>, as lines.</summary>
internal static class Answers
{
    private static readonly Instant[] Moments = [.. new[] { "2017-01-05", "2017-01-12", "2017-01-21", "2017-03-01" }.Select(date => PartialDateFormat.Parse(date).Start)];

    public static List<string> Of(Casefile file, bool inWords = true) =>
    [
        .. from meeting in Step.Meetings
           from moment in Moments
           let resolver = new Resolver(file, moment)
           from position in resolver.Positions(meeting)
           orderby meeting, moment.Milliseconds, position.Actor
           select Of(position, moment, inWords),
    ];

    public static string Of(Position position, Instant moment, bool inWords = true) => string.Join(
        ' ', position.Meeting, moment, position.Actor, position.Side, position.Participation, position.Status, position.DecidedBy, position.Stance, position.Credibility,
        position.IndependentOrigins, position.Exposure, position.Since, Slugs(position.Accepted.Select(claim => claim.Slug)),
        Slugs(position.Rejected.Select(rejected => $"{rejected.Claim.Slug}-{rejected.Rule}")), position.Contradictions.Count, inWords ? position.Because + position.StanceBecause : "");

    private static string Slugs(IEnumerable<string> slugs) => string.Join(',', slugs.Order(StringComparer.Ordinal));
}
