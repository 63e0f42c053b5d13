using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>An instant at which an interval or a meeting begins or ends to hold, and the version that brought it.</summary>
internal readonly record struct Boundary(Instant At, long Version);
