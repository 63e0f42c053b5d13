using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>A text that is kept apart, and whose it is.</summary>
internal sealed record ApartText(TextKey Key, string Body);
