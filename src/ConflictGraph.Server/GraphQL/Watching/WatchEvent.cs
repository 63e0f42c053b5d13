namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>What a subscription tells at one time.</summary>
/// <param name="Cursor">The place to resume from when this was the last that was seen.</param>
public abstract record WatchEvent(string Cursor);
