using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>A claim was recorded.</summary>
public sealed record ClaimEventView(string Cursor, ClaimView Claim) : WatchEvent(Cursor);
