namespace ConflictGraph.Explore.Measuring;

/// <summary>
/// Groups of actors that are tied among each other more than to others, by label propagation (Raghavan et al. 2007): each takes the label that most of
/// its neighbours have, where a neighbour counts the more, the more neighbours both share. In a fixed order, so that the same network gives the same
/// groups.
/// </summary>
internal static class Communities
{
    private const int MostRounds = 20;

    /// <summary>By number of actor, the best connected actor of its group; -1 for one that has no ties.</summary>
    public static int[] Of(ActorNetwork network, CancellationToken cancellation)
    {
        var labels = Enumerable.Range(0, network.Count).ToArray();
        var weights = Weights(network, cancellation);
        var counts = new Dictionary<int, int>();
        for (var (round, hasChanged) = (0, true); hasChanged && round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            hasChanged = false;
            for (var actor = 0; actor < network.Count; actor++)
            {
                if (network.DegreeOf(actor) == 0)
                    continue;
                var label = MostCommon(network.NeighboursOf(actor), weights.AsSpan(network.Starts[actor]), labels, labels[actor], counts);
                hasChanged |= label != labels[actor];
                labels[actor] = label;
            }
        }
        return Named(network, labels);
    }

    /// <summary>The own label stays where no other is more common; of others that are equally common the smallest is taken.</summary>
    private static int MostCommon(ReadOnlySpan<int> neighbours, ReadOnlySpan<int> weights, int[] labels, int own, Dictionary<int, int> counts)
    {
        counts.Clear();
        for (var i = 0; i < neighbours.Length; i++)
            counts[labels[neighbours[i]]] = counts.GetValueOrDefault(labels[neighbours[i]]) + weights[i];
        var (best, most) = (own, counts.GetValueOrDefault(own));
        foreach (var (label, count) in counts)
        {
            if (count > most || (count == most && best != own && label < best))
                (best, most) = (label, count);
        }
        return best;
    }

    /// <summary>For each tie, one more than the number of neighbours that its two ends share.</summary>
    private static int[] Weights(ActorNetwork network, CancellationToken cancellation)
    {
        var weights = new int[network.Neighbours.Length];
        for (var actor = 0; actor < network.Count; actor++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var at = network.Starts[actor]; at < network.Starts[actor + 1]; at++)
                weights[at] = 1 + Shared(network.NeighboursOf(actor), network.NeighboursOf(network.Neighbours[at]));
        }
        return weights;
    }

    private static int Shared(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var fewer = one.Length < other.Length ? one : other;
        var more = one.Length < other.Length ? other : one;
        var shared = 0;
        foreach (var neighbour in fewer)
        {
            if (more.BinarySearch(neighbour) >= 0)
                shared++;
        }
        return shared;
    }

    private static int[] Named(ActorNetwork network, int[] labels)
    {
        var leaders = new Dictionary<int, int>();
        for (var actor = 0; actor < labels.Length; actor++)
        {
            if (!leaders.TryGetValue(labels[actor], out var leader) || network.DegreeOf(actor) > network.DegreeOf(leader))
                leaders[labels[actor]] = actor;
        }
        return [.. labels.Select((label, actor) => network.DegreeOf(actor) == 0 ? -1 : leaders[label])];
    }
}
