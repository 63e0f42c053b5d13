namespace ConflictGraph.Neo4j.Projecting;

/// <summary>A relationship from an actor to another, or to a meeting.</summary>
/// <param name="Since">The instant from which it holds; null for no beginning.</param>
/// <param name="Until">The first instant after it; null while it goes on.</param>
internal sealed record TieRow(string Type, string From, string To, Dictionary<string, object?> Properties, long? Since, long? Until);
