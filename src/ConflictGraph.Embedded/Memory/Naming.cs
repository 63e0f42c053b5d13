using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>That a thing is known from an earlier time than before, because a claim of that time names it.</summary>
internal readonly record struct Naming(long Version, Instant KnownFrom);
