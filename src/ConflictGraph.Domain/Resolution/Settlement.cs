using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>All that the rules make of the claims on one meeting, in the order of the actors' names; it stays until another claim is heard or the meeting begins.</summary>
public sealed record Settlement(IReadOnlyList<Position> Positions, IReadOnlyList<(Keyset Place, Standing Standing)> Standings);
