namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>A page of a list after the Relay cursor specification.</summary>
/// <param name="TotalCount">How many the list has in all; only counted if somebody asks.</param>
public sealed record Connection<TView>(IReadOnlyList<Edge<TView>> Edges, PageInfo PageInfo, Func<Lookup<int>> TotalCount);
