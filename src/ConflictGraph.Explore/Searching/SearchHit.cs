using ConflictGraph.Domain;

namespace ConflictGraph.Explore.Searching;

/// <summary>Something that was looked for by a name.</summary>
/// <param name="Matched">The name, alias or title that fits best, as it was recorded.</param>
/// <param name="Score">How well it fits, from 0 to 1.</param>
public sealed record SearchHit(Thing Thing, string Matched, double Score);
