namespace ConflictGraph.Server.Commands;

/// <summary>What came of verifying a store.</summary>
/// <param name="Problems">A sentence each, with its version; empty if the store is whole.</param>
public sealed record StoreFindings(long Versions, IReadOnlyList<string> Problems);
