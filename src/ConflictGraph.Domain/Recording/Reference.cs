namespace ConflictGraph.Domain.Recording;

/// <summary>That a field names another thing, by a slug that is well formed.</summary>
internal readonly record struct Reference(string Slug, Kinds Takes, FieldPath Path);
