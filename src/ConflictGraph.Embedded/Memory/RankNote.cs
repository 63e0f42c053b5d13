using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

internal sealed record RankNote(long Version, Instant RecordedAt, Rank Rank, string Reason);
