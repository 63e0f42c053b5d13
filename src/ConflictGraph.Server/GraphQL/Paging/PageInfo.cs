namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>Where a page lies in its list. What lies around it is only looked up if somebody asks.</summary>
public sealed record PageInfo(string? StartCursor, string? EndCursor, Func<Lookup<bool>> HasNextPage, Func<Lookup<bool>> HasPreviousPage);
