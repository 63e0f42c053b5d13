namespace ConflictGraph.Neo4j.Writing;

/// <summary>The parts of the write that make new claims, with a way to them from everything that they name.</summary>
internal static class ClaimBlocks
{
    /// <summary>Things that something leads to before anybody has recorded them, which the API never lets happen.</summary>
    public const string Stubs =
        """
        CALL () {
          UNWIND $stubs AS row
          CALL (row) {
            WITH row WHERE row.kind = 'Actor' MERGE (:Actor {slug: row.slug})
          }
          CALL (row) {
            WITH row WHERE row.kind = 'Meeting' MERGE (:Meeting {slug: row.slug})
          }
          CALL (row) {
            WITH row WHERE row.kind = 'Process' MERGE (:Process {slug: row.slug})
          }
          CALL (row) {
            WITH row WHERE row.kind = 'Outlet' MERGE (:Outlet {slug: row.slug})
          }
          CALL (row) {
            WITH row WHERE row.kind = 'Document' MERGE (:Document {slug: row.slug})
          }
        }
        """;

    public const string All =
        """
        CALL (at, atKey) {
          UNWIND $claims AS row
          CREATE (c:Claim)
          SET c = row.claim, c.recordedAt = coalesce(row.recordedAt, at), c.recordedPlace = coalesce(row.recordedPlace, atKey + '\t' + row.slug)
          WITH c, row
          CALL (c, row) { UNWIND row.about AS about MATCH (a:Actor {slug: about.actor}) CREATE (c)-[:ABOUT {as: about.as, part: about.part}]->(a) }
          CALL (c, row) { MATCH (m:Meeting {slug: row.meeting}) CREATE (c)-[:ABOUT {as: 'meeting', part: 0}]->(m) }
          CALL (c, row) { MATCH (s:Actor {slug: row.speaker}) CREATE (c)-[:SPOKEN_BY]->(s) }
          CALL (c, row) {
            UNWIND row.evidence AS stands
            MATCH (d:Document {slug: stands.document})
            CREATE (c)-[e:EVIDENCED_BY]->(d)
            SET e = stands.evidence
          }
        }
        CALL () {
          UNWIND $facts AS row
          MATCH (c:Claim {slug: row.claim})
          CALL (c, row) { MATCH (a:Actor {slug: row.actor}) CREATE (c)-[:$(row.end)]->(a) }
        }
        CALL () {
          UNWIND $memberships AS row
          MATCH (c:Claim {slug: row.claim})
          CALL (c, row) {
            MATCH (member:Actor {slug: row.member})
            CALL (c, row, member) {
              MATCH (coalition:Actor {slug: row.coalition})
              CREATE (member)-[:CLAIMED_IN {claim: row.claim, denied: row.denied, version: c.version, recordedAt: c.recordedAt, endVersion: $never, endRecordedAt: $never}]->(coalition)
            }
          }
        }
        CALL () {
          UNWIND $repeats AS row
          MATCH (c:Claim {slug: row.claim})
          CALL (c, row) {
            MATCH (original:Claim {slug: row.repeats})
            CREATE (c)-[:REPEATS {version: original.version, recordedAt: original.recordedAt}]->(original)
          }
        }
        CALL () {
          UNWIND $quotes AS row
          MATCH (owner:Claim {slug: row.owner})
          CREATE (owner)-[:TEXT]->(:Text {part: row.part, version: row.version, body: row.body})
        }
        CALL (at) {
          UNWIND $namings AS row
          CALL (row) {
            WITH row WHERE row.kind = 'Actor' MATCH (e:Actor {slug: row.slug}) RETURN e
            UNION ALL WITH row WHERE row.kind = 'Meeting' MATCH (e:Meeting {slug: row.slug}) RETURN e
            UNION ALL WITH row WHERE row.kind = 'Process' MATCH (e:Process {slug: row.slug}) RETURN e
            UNION ALL WITH row WHERE row.kind = 'Outlet' MATCH (e:Outlet {slug: row.slug}) RETURN e
            UNION ALL WITH row WHERE row.kind = 'Document' MATCH (e:Document {slug: row.slug}) RETURN e
          }
          SET e.namedVersions = coalesce(e.namedVersions, []) + row.version, e.namedFrom = coalesce(e.namedFrom, []) + coalesce(row.knownFrom, at)
        }
        CALL () {
          UNWIND $boundaries AS row
          MERGE (b:Boundary {at: row.at})
          ON CREATE SET b.version = row.version
        }
        """;
}
