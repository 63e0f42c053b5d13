using ConflictGraph.Domain.LookingBack;

namespace ConflictGraph.Domain.Supposing;

/// <summary>The changes of positions that a record brings, or would bring.</summary>
/// <param name="First">As many as were asked for, by the slug of the meeting and the name of the actor.</param>
/// <param name="Total">How many there are.</param>
public sealed record ChangesBrought(IReadOnlyList<PositionChange> First, int Total);
