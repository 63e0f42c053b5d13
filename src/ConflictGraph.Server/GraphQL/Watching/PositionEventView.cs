using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>A position became another.</summary>
public sealed record PositionEventView(string Cursor, PositionChangeView Change) : WatchEvent(Cursor);
