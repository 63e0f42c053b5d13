using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>The ways to find processes and outlets, of which nothing is asked but their names.</summary>
internal static class NamedLookups
{
    private const string Matches = $"s.namePlace > q.after AND s.namePlace < q.before AND {Seen.State}";

    private const string ProcessesInOrder =
        $$"""
        MATCH (s:ProcessState) USING INDEX s:ProcessState(namePlace)
        WHERE {{Matches}}
        WITH q, s, s.namePlace AS place
        """;

    private const string FewProcesses =
        $$"""
        UNWIND q.among AS slug
        WITH DISTINCT q, slug
        MATCH (:Process {slug: slug})-[:STATE]->(s)
        WHERE {{Matches}}
        WITH q, s, s.namePlace AS place
        """;

    private const string OutletsInOrder =
        $$"""
        MATCH (s:OutletState) USING INDEX s:OutletState(namePlace)
        WHERE {{Matches}}
        WITH q, s, s.namePlace AS place
        """;

    private const string FewOutlets =
        $$"""
        UNWIND q.among AS slug
        WITH DISTINCT q, slug
        MATCH (:Outlet {slug: slug})-[:STATE]->(s)
        WHERE {{Matches}}
        WITH q, s, s.namePlace AS place
        """;

    public static readonly Lookup Processes = new(
        Kind.Process,
        new($"{PageShape.Open} {ProcessesInOrder} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {ProcessesInOrder} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {ProcessesInOrder} {PageShape.CountStates}"));

    public static readonly Lookup AmongProcesses = new(
        Kind.Process,
        new($"{PageShape.Open} {FewProcesses} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {FewProcesses} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {FewProcesses} {PageShape.CountStates}"));

    public static readonly Lookup Outlets = new(
        Kind.Outlet,
        new($"{PageShape.Open} {OutletsInOrder} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {OutletsInOrder} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {OutletsInOrder} {PageShape.CountStates}"));

    public static readonly Lookup AmongOutlets = new(
        Kind.Outlet,
        new($"{PageShape.Open} {FewOutlets} WITH * {PageShape.Ascending} {PageShape.States}"),
        new($"{PageShape.Open} {FewOutlets} WITH * {PageShape.Descending} {PageShape.States}"),
        new($"{PageShape.Open} {FewOutlets} {PageShape.CountStates}"));
}
