using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Searching;

/// <summary>One state of a thing, in which it had some names.</summary>
internal sealed record NameState(string Slug, NodeKind Kind, long Version, Instant RecordedAt);
