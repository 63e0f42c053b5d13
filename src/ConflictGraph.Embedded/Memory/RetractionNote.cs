using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Embedded.Memory;

internal sealed record RetractionNote(long Version, Retraction Retraction);
