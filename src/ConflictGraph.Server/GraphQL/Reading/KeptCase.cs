namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>What is remembered of a meeting without regard to the moment that is asked about.</summary>
/// <param name="Turns">The moments at which a position can turn into another, in order.</param>
/// <param name="File">Its casefile; null where it was only read together with those of others.</param>
public sealed record KeptCase(IReadOnlyList<Instant> Turns, Casefile? File)
{
    /// <summary>The turn from which on everything is as it is at a moment; the earliest of all moments where none comes before.</summary>
    public Instant TurnBefore(Instant at)
    {
        var (low, high) = (0, Turns.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Turns[middle] <= at)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? Instant.Earliest : Turns[low - 1];
    }
}
