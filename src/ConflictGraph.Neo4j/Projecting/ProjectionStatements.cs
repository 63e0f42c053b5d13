using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Projecting;

/// <summary>What the projector says to the database.</summary>
internal static class ProjectionStatements
{
    private const string Facts = "HAS_ROLE_IN|MEMBER_OF|SUPPORTS|ALLIED_WITH|RIVAL_OF|AT_WAR_WITH|SUCCEEDS";
    private const string Positions = "ATTENDS|STAYS_AWAY|UNDECIDED_ON|NOT_INVITED_TO|CONTESTED_ON|HAS_ROLE_AT";

    private const string Span =
        """
        tie.from = CASE WHEN row.since IS NOT NULL THEN datetime({epochMillis: row.since}) END,
              tie.until = CASE WHEN row.until IS NOT NULL THEN datetime({epochMillis: row.until}) END
        """;

    /// <summary>
    /// Takes the projection for a while if nobody else has it, or keeps it, and says how far it has come. The first statement takes the lock, so that
    /// servers follow each other.
    /// </summary>
    public static readonly Cypher Take = new(
        """
        MERGE (p:Projection {name: 'newest'})
        ON CREATE SET p.version = 0
        SET p.lock = $holder
        WITH p, datetime.realtime().epochMillis AS now
        CALL (p, now) {
          WITH p, now WHERE p.holder IS NULL OR p.holder = $holder OR p.until < now
          SET p.holder = $holder, p.until = now + $milliseconds
        }
        RETURN p.holder = $holder, p.version, p.target, p.cursor
        """);

    /// <summary>
    /// Puts the relationships of some actors and meetings in place of those that were there, if the projection is still ours. It waits for writers as
    /// they wait for each other, so that neither comes into a deadlock with the other.
    /// </summary>
    public static readonly Cypher Write = new(
        $$"""
        MATCH (p:Projection {name: 'newest'})
        SET p.lock = $holder
        WITH p WHERE p.holder = $holder
        CALL () { MATCH (newest:DataVersion {name: 'newest'}) SET newest.lock = $holder }
        CALL () {
          UNWIND $actors AS slug
          MATCH (a:Actor {slug: slug})-[tie:{{Facts}}]->(:Actor)
          DELETE tie
        }
        CALL () {
          UNWIND $meetings AS slug
          MATCH (m:Meeting {slug: slug})<-[tie:{{Positions}}]-(:Actor)
          DELETE tie
        }
        CALL () {
          UNWIND $facts AS row
          MATCH (a:Actor {slug: row.from})
          CALL (a, row) {
            MATCH (b:Actor {slug: row.to})
            CREATE (a)-[tie:$(row.type)]->(b)
            SET tie = row.properties, {{Span}}
          }
        }
        CALL () {
          UNWIND $positions AS row
          MATCH (a:Actor {slug: row.from})
          CALL (a, row) {
            MATCH (m:Meeting {slug: row.to})
            CREATE (a)-[tie:$(row.type)]->(m)
            SET tie = row.properties, {{Span}}
          }
        }
        SET p.version = coalesce($version, p.version), p.target = $target, p.cursor = $cursor
        RETURN p.version
        """);

    /// <summary>Lets others have it.</summary>
    public static readonly Cypher Release = new("MATCH (p:Projection {name: 'newest'}) WHERE p.holder = $holder SET p.holder = null RETURN p.version");

    public static readonly Cypher Actors = new("MATCH (a:Actor) WHERE a.slug > $after RETURN a.slug ORDER BY a.slug LIMIT $count");

    public static readonly Cypher Meetings = new("MATCH (m:Meeting) WHERE m.slug > $after RETURN m.slug ORDER BY m.slug LIMIT $count");

    /// <summary>The claims that repeat one, directly or through others.</summary>
    public static readonly Cypher Repeating = new("MATCH (:Claim {slug: $claim})<-[:REPEATS*1..]-(c:Claim) RETURN DISTINCT c.slug");
}
