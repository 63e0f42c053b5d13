using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats;

/// <summary>An actor that a file only mentions: it is recorded where nothing is known of it, and left as it is where something is.</summary>
internal sealed record Introduction(ActorDraft Actor);
