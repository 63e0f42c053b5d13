using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>The newest version of the data: 0 for an empty store, one more with each commit.</summary>
public sealed record Head(long Version, Instant? RecordedAt);
