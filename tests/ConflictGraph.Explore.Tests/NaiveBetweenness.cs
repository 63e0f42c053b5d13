using ConflictGraph.Explore.Measuring;

namespace ConflictGraph.Explore.Tests;

/// <summary>Betweenness by its definition: every pair, every shortest path between the two.</summary>
internal static class NaiveBetweenness
{
    public static ActorNetwork Network(int count, IEnumerable<(int From, int To)> edges)
    {
        var neighbours = Enumerable.Range(0, count).Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (from, to) in edges.Where(edge => edge.From != edge.To))
        {
            neighbours[from].Add(to);
            neighbours[to].Add(from);
        }
        var starts = neighbours.Aggregate(new List<int> { 0 }, (sums, next) => [.. sums, sums[^1] + next.Count]);
        return new([.. Enumerable.Range(0, count).Select(actor => $"actor-{actor:0000}")], [.. starts], [.. neighbours.SelectMany(all => all)]);
    }

    public static double[] Of(ActorNetwork network)
    {
        var sum = new double[network.Count];
        for (var from = 0; from < network.Count; from++)
        {
            for (var to = from + 1; to < network.Count; to++)
            {
                var paths = Paths(network, from, to);
                foreach (var between in paths.SelectMany(path => path[1..^1]))
                    sum[between] += 1d / paths.Count;
            }
        }
        var pairs = (network.Count - 1) * (network.Count - 2) / 2d;
        return [.. sum.Select(value => pairs == 0 ? 0 : value / pairs)];
    }

    private static List<int[]> Paths(ActorNetwork network, int from, int to)
    {
        var level = new List<int[]> { new[] { from } };
        for (var length = 1; length < network.Count && level.Count > 0; length++)
        {
            level = [.. level.SelectMany(path => network.NeighboursOf(path[^1]).ToArray().Where(next => !path.Contains(next)), (path, next) => (int[])[.. path, next])];
            var reached = level.Where(path => path[^1] == to).ToList();
            if (reached.Count > 0)
                return reached;
            // Only what is reached for the first time can lie on a shortest path; longer detours are dropped.
            level = [.. level.Where(path => Distance(network, from, path[^1]) == path.Length - 1)];
        }
        return [];
    }

    private static int Distance(ActorNetwork network, int from, int to)
    {
        var distances = new Dictionary<int, int> { [from] = 0 };
        var open = new Queue<int>([from]);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in network.NeighboursOf(next))
            {
                if (distances.TryAdd(other, distances[next] + 1))
                    open.Enqueue(other);
            }
        }
        return distances.GetValueOrDefault(to, -1);
    }
}
