using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Reads of what touches some ids.</summary>
internal static class ThingStatements
{
    /// <summary>Things of whatever kind by their slugs. An actor comes with the one that answers for it.</summary>
    public static readonly Cypher Things = new(
        $$"""
        UNWIND $slugs AS slug
        CALL (slug) {
          MATCH (c:Claim {slug: slug}) WHERE {{Seen.Claim}}
          RETURN 'Claim' AS what, {{Shapes.Claim}} AS it, null AS absorbed
          UNION ALL
          MATCH (:Actor {slug: slug})-[links:MERGED_INTO*0..]->(a:Actor) WHERE {{Seen.Links}} AND NOT {{Seen.Absorbed}}
          MATCH (a)-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Actor' AS what, {{Shapes.Actor}} AS it, {{Shapes.Absorbed}} AS absorbed
          UNION ALL
          MATCH (:Meeting {slug: slug})-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Meeting' AS what, {{Shapes.Meeting}} AS it, null AS absorbed
          UNION ALL
          MATCH (:Document {slug: slug})-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Document' AS what, {{Shapes.Document}} AS it, null AS absorbed
          UNION ALL
          MATCH (:Outlet {slug: slug})-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Outlet' AS what, {{Shapes.Outlet}} AS it, null AS absorbed
          UNION ALL
          MATCH (:Process {slug: slug})-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Process' AS what, {{Shapes.Process}} AS it, null AS absorbed
        }
        RETURN slug, what, it, absorbed
        """);

    /// <summary>The meetings of which claims on an actor speak, or on coalitions that it was ever said to be in.</summary>
    public static readonly Cypher MeetingsOf = new(
        $$"""
        UNWIND $actors AS slug
        MATCH (asked:Actor {slug: slug})
        CALL (asked) {
          MATCH (asked)-[links:CLAIMED_IN|ONE_WITH*0..]->(a:Actor)
          WHERE all(link IN links WHERE NOT link.denied AND {{Seen.Link}})
          WITH DISTINCT a
          MATCH (a)<-[:ABOUT]-(c:Claim) WHERE c.meeting IS NOT NULL AND {{Seen.Claim}}
          RETURN collect(DISTINCT c.meeting) AS meetings
        }
        RETURN slug, meetings
        """);

    /// <summary>The texts of documents and the long quotes of claims, as far as the reader sees whose they are.</summary>
    public static readonly Cypher Texts = new(
        $$"""
        CALL () {
          UNWIND $documents AS slug
          MATCH (d:Document {slug: slug})-[:STATE]->(s) WHERE s.hasText AND {{Seen.State}}
          CALL (d, s) {
            MATCH (d)-[:TEXT]->(text:Text) WHERE text.version <= s.version
            RETURN text.body AS body ORDER BY text.version DESC LIMIT 1
          }
          RETURN slug, -1 AS part, body
          UNION ALL
          UNWIND $quotes AS key
          MATCH (c:Claim {slug: key.owner})-[:TEXT]->(text:Text) WHERE text.part = key.part AND {{Seen.Claim}}
          RETURN key.owner AS slug, key.part AS part, text.body AS body
        }
        RETURN slug, part, body
        """);

    /// <summary>The boundaries around an instant: of claims in their order of statement, of intervals and meetings in an order of their own.</summary>
    public static readonly Cypher Boundaries = new(
        $$"""
        RETURN
          COLLECT { MATCH (c:Claim) WHERE c.statedPlace < $after AND {{Seen.Claim}} RETURN c.statedPlace ORDER BY c.statedPlace DESC LIMIT 1 },
          COLLECT { MATCH (c:Claim) WHERE c.statedPlace > $after AND {{Seen.Claim}} RETURN c.statedPlace ORDER BY c.statedPlace LIMIT 1 },
          COLLECT { MATCH (b:Boundary) WHERE b.at <= $notAfter AND b.version <= $version RETURN b.at ORDER BY b.at DESC LIMIT 1 },
          COLLECT { MATCH (b:Boundary) WHERE b.at > $notAfter AND b.version <= $version RETURN b.at ORDER BY b.at LIMIT 1 }
        """);
}
