using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>The ways to find documents.</summary>
internal static class DocumentLookups
{
    private const string Matches =
        $$"""
        s.publishedPlace > q.after AND s.publishedPlace < q.before AND s.publishedPlace > q.datedFrom AND s.publishedPlace < q.datedBefore
          AND (q.outlet IS NULL OR s.outlet = q.outlet)
          AND (q.derivedFrom IS NULL OR s.derivedFrom = q.derivedFrom)
          AND (q.text IS NULL OR coalesce(s.text, s.longText) CONTAINS q.text)
          AND {{Seen.State}}
        """;

    private const string InOrder =
        $$"""
        MATCH (s:DocumentState) USING INDEX s:DocumentState(publishedPlace)
        WHERE {{Matches}}
        WITH q, s, s.publishedPlace AS place
        """;

    private const string AmongFew =
        $$"""
        CALL (q) {
          WITH q WHERE q.way = 'AMONG' UNWIND q.among AS slug MATCH (:Document {slug: slug})-[:STATE]->(s) RETURN s
          UNION ALL WITH q WHERE q.way = 'ORIGIN'
          MATCH (:Document {slug: q.derivedFrom})<-[:DERIVED_FROM]-(:Document)-[:STATE]->(s) RETURN s
          UNION ALL WITH q WHERE q.way = 'OUTLET'
          MATCH (:Outlet {slug: q.outlet})<-[:PUBLISHED_BY]-(:Document)-[:STATE]->(s) RETURN s
          UNION ALL WITH q WHERE q.way = 'TEXT'
          MATCH (s:DocumentState) USING TEXT INDEX s:DocumentState(text) WHERE s.text CONTAINS q.part RETURN s
          UNION ALL WITH q WHERE q.way = 'TEXT'
          MATCH (s:DocumentState) USING INDEX s:DocumentState(isLong) WHERE s.isLong = true RETURN s
        }
        WITH DISTINCT q, s WHERE {{Matches}}
        WITH q, s, s.publishedPlace AS place
        """;

    public static readonly Lookup ByDate = new(
        Kind.Document,
        new($"{PageShape.Open} {InOrder} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {InOrder} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {InOrder} {PageShape.CountStates}"));

    public static readonly Lookup Few = new(
        Kind.Document,
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {AmongFew} {PageShape.CountStates}"));
}
