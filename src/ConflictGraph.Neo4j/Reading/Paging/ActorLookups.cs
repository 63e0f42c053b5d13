using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>The ways to find actors.</summary>
internal static class ActorLookups
{
    /// <summary>All that a query asks of a state, and of its actor.</summary>
    private const string Matches =
        $$"""
        s.namePlace > q.after AND s.namePlace < q.before
          AND (q.kinds IS NULL OR s.kind IN q.kinds)
          AND (q.activeAt IS NULL OR coalesce(s.activeFrom <= q.activeAt, true) AND coalesce(s.activeUntil > q.activeAt, true))
          AND (q.scheme IS NULL OR any(i IN range(0, size(coalesce(s.externalSchemes, [])) - 1) WHERE s.externalSchemes[i] = q.scheme AND s.externalValues[i] = q.value))
          AND (q.text IS NULL OR coalesce(s.text, s.longText) CONTAINS q.text)
          AND (q.start IS NULL OR coalesce(s.text, s.longText) CONTAINS q.start)
          AND {{Seen.State}}
        """;

    private const string InOrder =
        $$"""
        MATCH (s:ActorState) USING INDEX s:ActorState(namePlace)
        WHERE {{Matches}}
        MATCH (a:Actor)-[:STATE]->(s) WHERE NOT {{Seen.Absorbed}}
        WITH q, s, a, s.namePlace AS place
        """;

    private const string AmongFew =
        $$"""
        CALL (q) {
          WITH q WHERE q.way = 'AMONG' UNWIND q.among AS slug MATCH (a:Actor {slug: slug})-[:STATE]->(s) RETURN a, s
          UNION ALL WITH q WHERE q.way = 'EXTERNAL'
          MATCH (:ExternalId {scheme: q.scheme, value: q.value})<-[:KNOWN_AS]-(a:Actor)-[:STATE]->(s) RETURN a, s
          UNION ALL WITH q WHERE q.way = 'TEXT'
          MATCH (s:ActorState) USING TEXT INDEX s:ActorState(text) WHERE s.text CONTAINS q.part MATCH (a:Actor)-[:STATE]->(s) RETURN a, s
          UNION ALL WITH q WHERE q.way = 'TEXT'
          MATCH (s:ActorState) USING INDEX s:ActorState(isLong) WHERE s.isLong = true MATCH (a:Actor)-[:STATE]->(s) RETURN a, s
        }
        WITH DISTINCT q, a, s WHERE {{Matches}} AND NOT {{Seen.Absorbed}}
        WITH q, s, a, s.namePlace AS place
        """;

    public static readonly Lookup ByName = new(
        Kind.Actor,
        new($"{PageShape.Open} {InOrder} WITH * {PageShape.Ascending} {PageShape.Actors}"),
        new($"{PageShape.Open} {InOrder} WITH * {PageShape.Descending} {PageShape.Actors}"),
        new($"{PageShape.Open} {InOrder} {PageShape.CountStates}"));

    public static readonly Lookup Few = new(
        Kind.Actor,
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Ascending} {PageShape.Actors}"),
        new($"{PageShape.Open} {AmongFew} WITH * {PageShape.Descending} {PageShape.Actors}"),
        new($"{PageShape.Open} {AmongFew} {PageShape.CountStates}"));
}
