using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Reads of casefiles: the claims that were asked for, those that they repeat, and all that these name, in one.</summary>
internal static class CaseStatements
{
    /// <summary>From the claims that were found to everything that belongs into their file.</summary>
    private const string Named =
        $$"""
        CALL (found) {
          UNWIND found AS repeating
          MATCH (repeating)-[links:REPEATS*0..]->(c:Claim)
          WHERE all(link IN links WHERE link.version <= $version AND link.recordedAt <= $knownAt)
          RETURN collect(DISTINCT c) AS claims
        }
        CALL (claims) {
          UNWIND claims AS c
          MATCH (c)-[:EVIDENCED_BY]->(:Document)-[:DERIVED_FROM*0..]->(d:Document)
          RETURN collect(DISTINCT d) AS documents
        }
        CALL (claims, documents) {
          UNWIND claims AS c
          RETURN 'Claim' AS what, {{Shapes.Claim}} AS it, null AS slug, null AS identity, null AS absorbed
          UNION ALL
          UNWIND claims AS c
          MATCH (c)-[:ABOUT|SPOKEN_BY]->(named:Actor)
          WITH DISTINCT named
          MATCH (named)-[links:MERGED_INTO*0..]->(a:Actor) WHERE {{Seen.Links}} AND NOT {{Seen.Absorbed}}
          UNWIND [[named, a], [a, a]] AS pair
          WITH DISTINCT pair[0] AS a, pair[1] AS one
          OPTIONAL MATCH (a)-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Actor' AS what, {{Shapes.Actor}} AS it, a.slug AS slug, one.slug AS identity, {{Shapes.Absorbed}} AS absorbed
          UNION ALL
          UNWIND claims AS c
          WITH DISTINCT c.meeting AS slug
          MATCH (:Meeting {slug: slug})-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Meeting' AS what, {{Shapes.Meeting}} AS it, slug, null AS identity, null AS absorbed
          UNION ALL
          UNWIND documents AS d
          MATCH (d)-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Document' AS what, {{Shapes.Document}} AS it, d.slug AS slug, null AS identity, null AS absorbed
          UNION ALL
          UNWIND documents AS d
          MATCH (d)-[:PUBLISHED_BY]->(o:Outlet)
          WITH DISTINCT o
          MATCH (o)-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Outlet' AS what, {{Shapes.Outlet}} AS it, o.slug AS slug, null AS identity, null AS absorbed
          UNION ALL
          UNWIND $meetings AS slug
          MATCH (:Meeting {slug: slug})-[:STATE]->(s) WHERE {{Seen.State}}
          RETURN 'Meeting' AS what, {{Shapes.Meeting}} AS it, slug, null AS identity, null AS absorbed
        }
        RETURN what, it, slug, identity, absorbed
        """;

    /// <summary>All that settles the questions about some meetings.</summary>
    public static readonly Cypher Cases = new(
        $$"""
        CALL () {
          UNWIND $meetings AS slug
          MATCH (:Meeting {slug: slug})<-[:ABOUT]-(c:Claim) WHERE {{Seen.Claim}}
          RETURN collect(DISTINCT c) AS onMeetings
        }
        WITH onMeetings, [c IN onMeetings WHERE c.quantifier IS NOT NULL] AS onGroups
        CALL (onGroups) {
          UNWIND onGroups AS said
          MATCH (said)-[about:ABOUT]->(coalition:Actor) WHERE about.as IN ['of', 'except']
          WITH DISTINCT coalition
          MATCH (coalition)<-[links:CLAIMED_IN|ONE_WITH*0..]-(within:Actor) WHERE {{Seen.Links}}
          WITH DISTINCT within
          MATCH (within)<-[:ON_MEMBERS_OF]-(c:Claim) WHERE {{Seen.Claim}}
          RETURN collect(DISTINCT c) AS memberships
        }
        CALL (onGroups) {
          UNWIND onGroups AS said
          MATCH (said)-[:SPOKEN_BY]->(speaker:Actor)
          WITH DISTINCT speaker
          MATCH (speaker)<-[links:ONE_WITH*0..]-(same:Actor) WHERE {{Seen.Links}}
          WITH DISTINCT same
          MATCH (same)<-[:ON_ROLES_OF]-(c:Claim) WHERE {{Seen.Claim}}
          RETURN collect(DISTINCT c) AS roles
        }
        WITH onMeetings + memberships + roles AS found
        {{Named}}
        """);

    /// <summary>All claims on the facts at some ends of some actors. No meetings are asked for.</summary>
    public static readonly Cypher Facts = new(
        $$"""
        CALL () {
          UNWIND $questions AS question
          MATCH (:Actor {slug: question.actor})<-[links:ONE_WITH*0..]-(same:Actor) WHERE {{Seen.Links}}
          CALL (question, same) {
            WITH question, same WHERE question.end = 'ON_ROLES_OF' MATCH (same)<-[:ON_ROLES_OF]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_ROLES_IN' MATCH (same)<-[:ON_ROLES_IN]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_MEMBERSHIPS_OF' MATCH (same)<-[:ON_MEMBERSHIPS_OF]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_MEMBERS_OF' MATCH (same)<-[:ON_MEMBERS_OF]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_SUPPORT_BY' MATCH (same)<-[:ON_SUPPORT_BY]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_SUPPORT_OF' MATCH (same)<-[:ON_SUPPORT_OF]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_RELATIONS' MATCH (same)<-[:ON_RELATIONS]-(c:Claim) RETURN c
            UNION ALL WITH question, same WHERE question.end = 'ON_SUCCESSIONS' MATCH (same)<-[:ON_SUCCESSIONS]-(c:Claim) RETURN c
          }
          WITH c WHERE {{Seen.Claim}}
          RETURN collect(DISTINCT c) AS found
        }
        {{Named}}
        """);
}
