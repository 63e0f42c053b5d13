using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>The ways to find meetings.</summary>
internal static class MeetingLookups
{
    private const string Matches =
        $$"""
        s.startsPlace > q.datedFrom AND s.startsPlace < q.datedBefore
          AND (q.process IS NULL OR s.process = q.process)
          AND (q.text IS NULL OR coalesce(s.text, s.longText) CONTAINS q.text)
          AND {{Seen.State}}
        """;

    private const string InOrderOfName =
        $$"""
        MATCH (s:MeetingState) USING INDEX s:MeetingState(namePlace)
        WHERE s.namePlace > q.after AND s.namePlace < q.before AND {{Matches}}
        WITH q, s, s.namePlace AS place
        """;

    private const string InOrderOfStart =
        $$"""
        MATCH (s:MeetingState) USING INDEX s:MeetingState(startsPlace)
        WHERE s.startsPlace > q.after AND s.startsPlace < q.before AND {{Matches}}
        WITH q, s, s.startsPlace AS place
        """;

    private const string AmongFew =
        $$"""
        CALL (q) {
          WITH q WHERE q.way = 'AMONG' UNWIND q.among AS slug MATCH (:Meeting {slug: slug})-[:STATE]->(s) RETURN s
          UNION ALL WITH q WHERE q.way = 'PROCESS'
          MATCH (:Process {slug: q.process})<-[:ROUND_OF]-(:Meeting)-[:STATE]->(s) RETURN s
          UNION ALL WITH q WHERE q.way = 'TEXT'
          MATCH (s:MeetingState) USING TEXT INDEX s:MeetingState(text) WHERE s.text CONTAINS q.part RETURN s
          UNION ALL WITH q WHERE q.way = 'TEXT'
          MATCH (s:MeetingState) USING INDEX s:MeetingState(isLong) WHERE s.isLong = true RETURN s
        }
        WITH DISTINCT q, s, CASE WHEN q.byName THEN s.namePlace ELSE s.startsPlace END AS place
        WHERE place > q.after AND place < q.before AND {{Matches}}
        WITH q, s, place
        """;

    public static readonly Lookup ByName = new(
        Kind.Meeting,
        new($"{PageShape.Open} {InOrderOfName} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {InOrderOfName} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {InOrderOfName} {PageShape.CountStates}"));

    public static readonly Lookup ByStart = new(
        Kind.Meeting,
        new($"{PageShape.Open} {InOrderOfStart} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {InOrderOfStart} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {InOrderOfStart} {PageShape.CountStates}"));

    public static readonly Lookup Few = new(
        Kind.Meeting,
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {AmongFew} {PageShape.CountStates}"));
}
