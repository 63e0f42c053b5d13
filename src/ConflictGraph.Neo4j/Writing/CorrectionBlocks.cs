namespace ConflictGraph.Neo4j.Writing;

/// <summary>The parts of the write that rank, retract, merge and undo.</summary>
internal static class CorrectionBlocks
{
    public const string All =
        """
        CALL (at) {
          UNWIND $changes AS row
          WITH row, at WHERE row.kind = 'RANK'
          MATCH (c:Claim {slug: row.claim})
          CREATE (:Ranking {version: row.version, recordedAt: coalesce(row.recordedAt, at), rank: row.rank, reason: row.reason})-[:RANKS]->(c)
        }
        CALL (at) {
          UNWIND $changes AS row
          WITH row, at WHERE row.kind = 'RETRACT'
          MATCH (c:Claim {slug: row.claim})
          CREATE (r:Retraction {version: row.version, recordedAt: coalesce(row.recordedAt, at), by: row.by, statedAt: row.statedAt, reason: row.reason, replacement: row.claims[0]})-[:RETRACTS]->(c)
          WITH r, row
          MATCH (instead:Claim {slug: row.claims[0]})
          CREATE (r)-[:PUTS_INSTEAD]->(instead)
        }
        CALL (at) {
          UNWIND $changes AS row
          WITH row, at WHERE row.kind = 'MERGE'
          MATCH (keep:Actor {slug: row.keep})
          CALL (row, at, keep) {
            MATCH (absorbed:Actor {slug: row.absorbed})
            WITH row, keep, absorbed, coalesce(row.recordedAt, at) AS recordedAt
            CREATE (absorbed)-[:MERGED_INTO {version: row.version, recordedAt: recordedAt, endVersion: $never, endRecordedAt: $never, reason: row.reason}]->(keep)
            CREATE (absorbed)-[:ONE_WITH {version: row.version, recordedAt: recordedAt, endVersion: $never, endRecordedAt: $never, denied: false}]->(keep)
            CREATE (keep)-[:ONE_WITH {version: row.version, recordedAt: recordedAt, endVersion: $never, endRecordedAt: $never, denied: false}]->(absorbed)
            SET absorbed:EverAbsorbed
          }
        }
        CALL (at) {
          UNWIND $changes AS row
          WITH row, at WHERE row.kind = 'UNDO_MERGE'
          MATCH (absorbed:Actor {slug: row.absorbed})-[merged:MERGED_INTO {endVersion: $never}]->(keep:Actor)
          MATCH (absorbed)-[one:ONE_WITH {version: merged.version}]-(keep)
          SET one.endVersion = row.version, one.endRecordedAt = coalesce(row.recordedAt, at)
          WITH DISTINCT merged, row, at
          SET merged.endVersion = row.version, merged.endRecordedAt = coalesce(row.recordedAt, at), merged.undone = row.reason
        }
        """;
}
