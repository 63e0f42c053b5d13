using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>What a writer says to the database.</summary>
internal static class WriteStatements
{
    private const string InForce = "m.endVersion = $never";

    /// <summary>What there is of some things and claims, and the newest version.</summary>
    public static readonly Cypher Known = new(
        $$"""
        MATCH (newest:DataVersion {name: 'newest'})
        RETURN newest.version, newest.recordedAt,
          newest {.actors, .meetings, .processes, .outlets, .documents, .claims},
          COLLECT { UNWIND $claims AS slug MATCH (c:Claim {slug: slug}) RETURN c.slug },
          COLLECT {
            UNWIND $things AS slug
            CALL (slug) {
              MATCH (e:Actor {slug: slug}) RETURN e
              UNION ALL MATCH (e:Meeting {slug: slug}) RETURN e
              UNION ALL MATCH (e:Process {slug: slug}) RETURN e
              UNION ALL MATCH (e:Outlet {slug: slug}) RETURN e
              UNION ALL MATCH (e:Document {slug: slug}) RETURN e
            }
            CALL (e) {
              WITH e WHERE $withLeads
              MATCH (e)-[:DERIVED_FROM|PUBLISHED_BY|ROUND_OF*0..]->(led) RETURN DISTINCT led
              UNION ALL WITH e WHERE NOT $withLeads RETURN e AS led
            }
            WITH DISTINCT led
            RETURN {
              slug: led.slug,
              kind: CASE WHEN led:Actor THEN 'Actor' WHEN led:Meeting THEN 'Meeting' WHEN led:Process THEN 'Process' WHEN led:Outlet THEN 'Outlet' ELSE 'Document' END,
              namedFrom: led.namedFrom[-1],
              first: head([(led)-[:STATE]->(s) WHERE s.isFirst | s {.recordedAt, .outlet, .derivedFrom, .process}]),
              newest: head([(led)-[:STATE]->(s) WHERE s.endVersion = $never | s.version]),
              mergedInto: head([(led)-[ms:MERGED_INTO*1..]->(keep) WHERE all(m IN ms WHERE {{InForce}})
                AND NOT EXISTS { (keep)-[m:MERGED_INTO]->() WHERE {{InForce}} } | keep.slug])
            }
          }
        """);

    private const string Begin =
        """
        MATCH (newest:DataVersion {name: 'newest'})
        SET newest.lock = $commit
        WITH newest
        CALL (newest) {
          WITH newest WHERE newest.version = $basedOn AND ($after IS NULL OR newest.recordedAt IS NULL OR newest.recordedAt < $after)
          WITH newest, coalesce($now, datetime.realtime().epochMillis) AS clock
          WITH newest, CASE WHEN clock <= newest.recordedAt THEN newest.recordedAt + 1 ELSE clock END AS at
          WITH newest, at, reduce(key = '', digit IN range(15, 0, -1) |
            key + substring('0123456789abcdef', ((at + 62135596800000) / toInteger(16 ^ digit)) % 16, 1)) AS atKey
        """;

    private const string End =
        """
          CALL (at) {
            UNWIND $changes AS row
            CREATE (change:Change)
            SET change = row {.version, .kind, .outlets, .documents, .actors, .processes, .meetings, .claims, .claim, .by, .statedAt, .rank, .keep, .absorbed, .reason},
              change.recordedAt = coalesce(row.recordedAt, at), change.commit = $commit, change.actorsSoFar = row.totals.actors,
              change.meetingsSoFar = row.totals.meetings, change.processesSoFar = row.totals.processes, change.outletsSoFar = row.totals.outlets,
              change.documentsSoFar = row.totals.documents, change.claimsSoFar = row.totals.claims
          }
          SET newest += $totals, newest.version = $version, newest.recordedAt = coalesce($recordedAt, at)
        }
        WITH newest
        OPTIONAL MATCH (change:Change {version: $version})
        RETURN newest.version, newest.recordedAt, change.commit = $commit, change.recordedAt
        """;

    /// <summary>
    /// Writes the rows of one event or several that record things, if the version that they are based on is still the newest, all or nothing. As each
    /// takes the lock of the version first and reads the version then, writers follow each other. Says whether this commit stands, also when it had
    /// been written before.
    /// </summary>
    public static readonly Cypher Record = new($"{Begin} {StateBlocks.All} {ClaimBlocks.Stubs} {ClaimBlocks.All} {End}");

    /// <summary>The same for events that correct what was recorded.</summary>
    public static readonly Cypher Correct = new($"{Begin} {ClaimBlocks.Stubs} {ClaimBlocks.All} {CorrectionBlocks.All} {End}");
}
