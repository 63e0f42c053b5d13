using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>What has to be read before some events can be written.</summary>
/// <param name="Things">Slugs of things that can have states.</param>
/// <param name="Claims">Slugs that may be those of claims.</param>
/// <param name="WithLeads">True where a claim may make known what something leads to, since it was recorded before its commit.</param>
internal sealed record Touched(IReadOnlyCollection<string> Things, IReadOnlyCollection<string> Claims, bool WithLeads)
{
    public static Touched By(IReadOnlyList<(JournalEvent Event, Instant? RecordedAt)> events)
    {
        var things = new HashSet<string>(StringComparer.Ordinal);
        var claims = new HashSet<string>(StringComparer.Ordinal);
        var withLeads = false;
        foreach (var (journalEvent, recordedAt) in events)
        {
            foreach (var thing in EventRows.ThingsOf(journalEvent))
            {
                claims.Add(thing.Slug);
                if (thing is Claim claim)
                {
                    things.UnionWith(NamedBy(claim));
                    withLeads |= claim.RecordedAt != default && claim.RecordedAt != recordedAt;
                    continue;
                }
                things.Add(thing.Slug);
                things.UnionWith(Leads.Of(thing).Select(lead => lead.Slug));
            }
            claims.UnionWith(ClaimsOf(journalEvent));
            things.UnionWith(ActorsOf(journalEvent));
        }
        return new(things, claims, withLeads);
    }

    private static IEnumerable<string> NamedBy(Claim claim)
    {
        foreach (var actor in claim.Statement.Actors)
            yield return actor;
        if (claim.Speaker is { } speaker)
            yield return speaker;
        if (claim.Statement.Meeting is { } meeting)
            yield return meeting;
        foreach (var evidence in claim.Evidence)
            yield return evidence.Document;
    }

    private static string[] ClaimsOf(JournalEvent journalEvent) => journalEvent switch
    {
        RetractEvent retract => [retract.Claim],
        RankEvent rank => [rank.Claim],
        _ => [],
    };

    private static string[] ActorsOf(JournalEvent journalEvent) => journalEvent switch
    {
        MergeEvent merge => [merge.Keep, merge.Absorb],
        UndoMergeEvent undo => [undo.Absorbed],
        _ => [],
    };
}
