using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A claim that is heard on an actor's part or stance.</summary>
/// <param name="Since">From when it holds.</param>
/// <param name="KnownSince">Since when it has been recorded that it speaks of this actor.</param>
internal sealed record Heeded(Claim Claim, PartialDate Since, Instant KnownSince);
