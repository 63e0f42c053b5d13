namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>The ways to find claims.</summary>
internal static class ClaimLookups
{
    /// <summary>All actors that are one with those that are asked for.</summary>
    private const string Identities =
        $$"""
        CALL (q) {
          OPTIONAL MATCH (:Actor {slug: q.about})<-[links:ONE_WITH*0..]-(same:Actor) WHERE {{Seen.Links}}
          RETURN collect(DISTINCT same.slug) AS about
        }
        CALL (q) {
          OPTIONAL MATCH (:Actor {slug: q.speaker})<-[links:ONE_WITH*0..]-(same:Actor) WHERE {{Seen.Links}}
          RETURN collect(DISTINCT same.slug) AS speakers
        }
        """;

    private const string Matches =
        $$"""
        {{Seen.Claim}} AND c.statedPlace > q.datedFrom AND c.statedPlace < q.datedBefore
          AND (q.meeting IS NULL OR c.meeting = q.meeting)
          AND (q.speaker IS NULL OR c.speaker IN speakers)
          AND (q.capacities IS NULL OR c.capacity IN q.capacities)
          AND (q.text IS NULL OR coalesce(c.text, c.longText) CONTAINS q.text)
          AND (q.about IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(named:Actor) WHERE named.slug IN about })
          AND (q.document IS NULL OR EXISTS { MATCH (c)-[:EVIDENCED_BY]->(d:Document) WHERE d.slug = q.document })
          AND (q.outlet IS NULL OR EXISTS { MATCH (c)-[:EVIDENCED_BY]->(:Document)-[:STATE]->(s) WHERE s.outlet = q.outlet AND {{Seen.State}} })
          AND (NOT q.isDenial OR c.denied = true)
          AND (q.includeRetracted OR NOT ({{Seen.TakenBack}}))
        """;

    private const string InOrderOfStatement =
        $$"""
        {{Identities}}
        MATCH (c:Claim) USING INDEX c:Claim(statedPlace)
        WHERE c.statedPlace > q.after AND c.statedPlace < q.before AND {{Matches}}
        WITH q, c, c.statedPlace AS place
        """;

    private const string InOrderOfRecording =
        $$"""
        {{Identities}}
        MATCH (c:Claim) USING INDEX c:Claim(recordedPlace)
        WHERE c.recordedPlace > q.after AND c.recordedPlace < q.before AND {{Matches}}
        WITH q, c, c.recordedPlace AS place
        """;

    private const string AmongFew =
        $$"""
        {{Identities}}
        CALL (q, about, speakers) {
          WITH q WHERE q.way = 'AMONG' UNWIND q.among AS slug MATCH (c:Claim {slug: slug}) RETURN c
          UNION ALL WITH q WHERE q.way = 'DOCUMENT' MATCH (:Document {slug: q.document})<-[:EVIDENCED_BY]-(c:Claim) RETURN c
          UNION ALL WITH q WHERE q.way = 'MEETING' MATCH (:Meeting {slug: q.meeting})<-[:ABOUT]-(c:Claim) RETURN c
          UNION ALL WITH q, about WHERE q.way = 'ABOUT' UNWIND about AS slug MATCH (:Actor {slug: slug})<-[:ABOUT]-(c:Claim) RETURN c
          UNION ALL WITH q, speakers WHERE q.way = 'SPEAKER' UNWIND speakers AS slug MATCH (:Actor {slug: slug})<-[:SPOKEN_BY]-(c:Claim) RETURN c
          UNION ALL WITH q WHERE q.way = 'OUTLET' MATCH (:Outlet {slug: q.outlet})<-[:PUBLISHED_BY]-(:Document)<-[:EVIDENCED_BY]-(c:Claim) RETURN c
          UNION ALL WITH q WHERE q.way = 'DENIAL' MATCH (c:Claim) USING INDEX c:Claim(denied) WHERE c.denied = true RETURN c
          UNION ALL WITH q WHERE q.way = 'TEXT' MATCH (c:Claim) USING TEXT INDEX c:Claim(text) WHERE c.text CONTAINS q.part RETURN c
          UNION ALL WITH q WHERE q.way = 'TEXT' MATCH (c:Claim) USING INDEX c:Claim(isLong) WHERE c.isLong = true RETURN c
        }
        WITH DISTINCT q, about, speakers, c
        WITH q, about, speakers, c, CASE WHEN q.byRecording THEN c.recordedPlace ELSE c.statedPlace END AS place
        WHERE place > q.after AND place < q.before AND {{Matches}}
        WITH q, c, place
        """;

    public static readonly Lookup ByStatement = new(
        "Claim",
        new($"{PageShape.Open} {InOrderOfStatement} WITH * {PageShape.Ascending} {PageShape.Claims}"),
        new($"{PageShape.Open} {InOrderOfStatement} WITH * {PageShape.Descending} {PageShape.Claims}"),
        new($"{PageShape.Open} {InOrderOfStatement} {PageShape.CountClaims}"));

    public static readonly Lookup ByRecording = new(
        "Claim",
        new($"{PageShape.Open} {InOrderOfRecording} WITH * {PageShape.Ascending} {PageShape.Claims}"),
        new($"{PageShape.Open} {InOrderOfRecording} WITH * {PageShape.Descending} {PageShape.Claims}"),
        new($"{PageShape.Open} {InOrderOfRecording} {PageShape.CountClaims}"));

    public static readonly Lookup Few = new(
        "Claim",
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Ascending} {PageShape.Claims}"),
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Descending} {PageShape.Claims}"),
        new($"{PageShape.Open} {AmongFew} {PageShape.CountClaims}"));
}
