using ConflictGraph.Domain.Actors;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore;

/// <summary>An actor that has no seat at a meeting, though it is tied to those who attend.</summary>
/// <param name="Ties">The edges that tie it to them; where they share a sponsor, the sponsor's to it and to them.</param>
public sealed record EmptyChair(Actor Actor, string Because, IReadOnlyList<GraphEdge> Ties);
