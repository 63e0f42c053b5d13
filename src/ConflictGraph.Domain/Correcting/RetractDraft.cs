using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Correcting;

/// <summary>That somebody takes a claim back, before anything of it is checked.</summary>
/// <param name="By">The claim's speaker, or the outlet of a document in its evidence.</param>
public sealed record RetractDraft(string Claim, string By, string Reason)
{
    /// <summary>When the words were taken back.</summary>
    public string? StatedAt { get; init; }

    /// <summary>The claim that takes its place; it is recorded with the retraction.</summary>
    public ClaimDraft? Replacement { get; init; }
}
