namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>One row of a page, with its place.</summary>
public sealed record Edge<TView>(string Cursor, TView Node);
