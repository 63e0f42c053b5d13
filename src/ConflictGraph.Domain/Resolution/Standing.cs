using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Where one actor stands on one meeting, without any reason: what a list needs to know of those that it does not show.</summary>
/// <param name="Participation">Null only while contested or unknown.</param>
public readonly record struct Standing(string Actor, Side Side, Participation? Participation, FactStatus Status);
