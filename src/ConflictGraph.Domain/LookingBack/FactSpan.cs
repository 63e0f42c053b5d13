using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>A stretch of time in which a fact is settled, or contested, all along.</summary>
/// <param name="From">The first moment; null if it has no beginning that is known.</param>
/// <param name="Until">The first moment after it; null if it goes on.</param>
/// <param name="Fact">The fact with its reason at the end of the stretch, when all claims on it are in; support of one kind at a time.</param>
public sealed record FactSpan(Instant? From, Instant? Until, Fact Fact);
