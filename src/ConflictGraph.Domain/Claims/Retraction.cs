using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Claims;

/// <summary>That a claim was taken back.</summary>
/// <param name="By">The slug of the claim's speaker, or of an outlet that takes its report back.</param>
/// <param name="At">When the retraction was recorded.</param>
/// <param name="StatedAt">When the words were taken back, if that is known.</param>
/// <param name="Reason">Why, as readers see it.</param>
/// <param name="Replacement">The slug of the claim that takes its place.</param>
public sealed record Retraction(string By, Instant At, PartialDate? StatedAt, string Reason, string? Replacement);
