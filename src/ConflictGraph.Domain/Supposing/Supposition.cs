using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Supposing;

/// <summary>Things that are supposed to be recorded on top of a pinned state. They have been checked against that state, and each is whole.</summary>
/// <param name="Pin">The state on which they are supposed.</param>
/// <param name="Things">New things, and new states of things that are there, as a <see cref="Recording.RecordEvent"/> would bring them.</param>
/// <param name="RecordedAt">When they count as recorded; a claim with a <c>recordedAt</c> of its own keeps it.</param>
public sealed record Supposition(Pin Pin, ValueList<Thing> Things, Instant RecordedAt);
