using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Resolution;

/// <summary>
/// All that the rules make of the claims on one meeting, in the order of the actors' names; it stays until another claim is heard or the meeting begins.
/// Readers may share it.
/// </summary>
public sealed class Settlement(IReadOnlyList<Position> positions, IReadOnlyList<(Keyset Place, Standing Standing)> standings)
{
    private readonly Dictionary<string, Position> byActor = positions.ToDictionary(position => position.Actor);

    public IReadOnlyList<Position> Positions => positions;

    public IReadOnlyList<(Keyset Place, Standing Standing)> Standings => standings;

    /// <summary>The position of an actor of which something is said; null for any other.</summary>
    public Position? Of(string actor) => byActor.GetValueOrDefault(actor);
}
