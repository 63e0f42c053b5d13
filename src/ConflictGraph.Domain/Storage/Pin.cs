using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>One state of the data, from which every read of one answer is served.</summary>
/// <param name="Version">What had been committed; later rows do not exist for the reader.</param>
/// <param name="KnownAt">What had been recorded by then (inclusive); null for all of the version.</param>
public readonly record struct Pin(long Version, Instant? KnownAt);
