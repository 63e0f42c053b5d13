using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>States of things as they were recorded, with the names that they had.</summary>
/// <param name="UpTo">Every state up to this version has been told.</param>
/// <param name="States">In the order of their versions. Documents come without their text.</param>
public sealed record NamesPage(long UpTo, IReadOnlyList<NamedState> States);

/// <summary>What was recorded of an actor, meeting, process, document or outlet, and with which version.</summary>
public sealed record NamedState(Thing Thing, long Version, Instant RecordedAt);
