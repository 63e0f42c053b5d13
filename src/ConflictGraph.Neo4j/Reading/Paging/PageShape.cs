namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>What the statements of all pages have in common: they find a <c>place</c> and what stands there, for each request <c>q</c>.</summary>
internal static class PageShape
{
    public const string Open = "UNWIND $requests AS q CALL (q) {";

    public const string Ascending = "ORDER BY place LIMIT $limit";

    public const string Descending = "ORDER BY place DESC LIMIT $limit";

    /// <summary>For a state of a thing.</summary>
    public const string States = $"RETURN {Shapes.State} AS it, null AS absorbed }} RETURN q.number, it, absorbed ";

    /// <summary>For an actor with its state.</summary>
    public const string Actors = $"RETURN {Shapes.Actor} AS it, {Shapes.Absorbed} AS absorbed }} RETURN q.number, it, absorbed";

    public const string Claims = $"RETURN {Shapes.Claim} AS it, null AS absorbed }} RETURN q.number, it, absorbed";

    public const string CountStates = "RETURN count(s) AS found } RETURN q.number, found";

    public const string CountClaims = "RETURN count(c) AS found } RETURN q.number, found";
}
