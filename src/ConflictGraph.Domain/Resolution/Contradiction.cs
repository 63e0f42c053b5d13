using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Claims that do not fit together, kept even when a rule settled them.</summary>
/// <param name="Meeting">The slug of the meeting, if it is about one.</param>
/// <param name="Actor">The slug of the actor, if it is about one.</param>
/// <param name="SettledBy">The rule that settled it; null if none did.</param>
public sealed record Contradiction(
    ContradictionKind Kind, string? Meeting, string? Actor, IReadOnlyList<Claim> Claims, RuleId? SettledBy, string Because);
