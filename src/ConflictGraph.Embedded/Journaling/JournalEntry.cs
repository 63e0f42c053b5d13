using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>One event as it is written: a row, and the long texts that are kept apart from it.</summary>
internal sealed record JournalEntry(long Version, string Kind, Instant RecordedAt, ReadOnlyMemory<byte> Body, IReadOnlyList<ApartText> Texts);
