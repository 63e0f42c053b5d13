namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>The answer to one event of a subscription, and the place to resume from behind it.</summary>
public sealed record WatchResult(ExecutionResult Result, string Cursor);
