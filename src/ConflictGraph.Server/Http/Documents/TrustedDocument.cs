namespace ConflictGraph.Server.Http.Documents;

/// <summary>A document that may be executed.</summary>
/// <param name="Source">Where it stands, for people.</param>
/// <param name="Operation">The operation that is meant, where it is called by the name of one.</param>
public sealed record TrustedDocument(string Source, string Text, string? Operation = null);
