using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Correcting;

/// <summary>That an analyst prefers or deprecates a claim, or no longer does, before it is checked.</summary>
public sealed record RankDraft(string Claim, Rank Rank, string Reason);
