using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>How many things of each kind there are at a version, without looking at all of them.</summary>
internal static class TotalStatements
{
    /// <summary>Less the actors that are merged into others, and the claims that were taken back.</summary>
    public static readonly Cypher Totals = new(
        $$"""
        MATCH (change:Change {version: $version})
        RETURN change.actorsSoFar - COUNT { MATCH (a:EverAbsorbed) WHERE a.slug > '' AND {{Seen.Absorbed}} }, change.meetingsSoFar,
          change.processesSoFar, change.outletsSoFar, change.documentsSoFar, change.claimsSoFar,
          COUNT {
            MATCH (note:Retraction) WHERE note.version <= $version AND note.recordedAt <= $knownAt
            MATCH (note)-[:RETRACTS]->(c:Claim)
            WITH DISTINCT c WHERE {{Seen.TakenBack}}
            RETURN c
          }
        """);
}
