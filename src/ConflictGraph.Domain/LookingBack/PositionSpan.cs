using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>A stretch of time in which an actor stands on one side of a meeting by one participation, settled alike all along.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it; null if it goes on.</param>
/// <param name="Position">The position with its reason at the end of the stretch.</param>
public sealed record PositionSpan(Instant From, Instant? Until, Position Position);
