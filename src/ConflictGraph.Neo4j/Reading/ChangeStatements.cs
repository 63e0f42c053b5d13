using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Reads of the change feed and of the newest version.</summary>
internal static class ChangeStatements
{
    /// <summary>The newest version, and the shape that the graph has.</summary>
    public static readonly Cypher Newest = new("MATCH (newest:DataVersion {name: 'newest'}) RETURN newest.version, newest.recordedAt, newest.format");

    public static readonly Cypher Changes = new(
        """
        MATCH (change:Change) WHERE change.version > $after AND change.version <= $upTo
        RETURN change {.version, .recordedAt, .kind, .outlets, .documents, .actors, .processes, .meetings, .claims, .claim, .by, .statedAt, .rank, .keep, .absorbed, .reason}
        ORDER BY change.version LIMIT $count
        """);

    /// <summary>The changes that recorded something else than claims.</summary>
    public static readonly Cypher ChangesOfThings = new(
        """
        MATCH (change:Change) WHERE change.version > $after AND change.version <= $upTo
          AND (change.outlets IS NOT NULL OR change.documents IS NOT NULL OR change.actors IS NOT NULL OR change.processes IS NOT NULL OR change.meetings IS NOT NULL)
        RETURN change {.version, .recordedAt, .outlets, .documents, .actors, .processes, .meetings}
        ORDER BY change.version LIMIT $count
        """);

    /// <summary>What changes recorded, as it was recorded.</summary>
    public static readonly Cypher Recorded = new(
        $$"""
        UNWIND $things AS row
        CALL (row) {
          WITH row WHERE row.kind = 'Claim' MATCH (c:Claim {slug: row.slug}) RETURN {{Shapes.RecordedClaim}} AS it
          UNION ALL WITH row WHERE row.kind = 'Actor' MATCH (:Actor {slug: row.slug})-[:STATE]->(s {version: row.version}) RETURN {{Shapes.Actor}} AS it
          UNION ALL WITH row WHERE row.kind = 'Meeting' MATCH (:Meeting {slug: row.slug})-[:STATE]->(s {version: row.version}) RETURN {{Shapes.Meeting}} AS it
          UNION ALL WITH row WHERE row.kind = 'Process' MATCH (:Process {slug: row.slug})-[:STATE]->(s {version: row.version}) RETURN {{Shapes.Process}} AS it
          UNION ALL WITH row WHERE row.kind = 'Outlet' MATCH (:Outlet {slug: row.slug})-[:STATE]->(s {version: row.version}) RETURN {{Shapes.Outlet}} AS it
          UNION ALL WITH row WHERE row.kind = 'Document' MATCH (:Document {slug: row.slug})-[:STATE]->(s {version: row.version}) RETURN {{Shapes.Document}} AS it
        }
        RETURN row.version, row.kind, it
        """);
}
