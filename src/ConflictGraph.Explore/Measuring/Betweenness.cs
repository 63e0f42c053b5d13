using System.Text;

namespace ConflictGraph.Explore.Measuring;

/// <summary>
/// Measures betweenness after Brandes (2001): the shortest paths from one actor to all others at a time. In a network with more than
/// <see cref="ExactUpTo"/> actors only from <see cref="Pivots"/> of them (Brandes and Pich 2007).
/// </summary>
internal static class Betweenness
{
    /// <summary>Up to so many actors it is exact.</summary>
    public const int ExactUpTo = 5_000;

    /// <summary>From so many actors it is measured in a larger network. By Hoeffding's bound each value is then off by less than 0.043 with a probability of 95 %.</summary>
    public const int Pivots = 1_000;

    /// <summary>Digits behind the point; those after them hang on the order of adding.</summary>
    private const int Digits = 12;

    /// <summary>By number of actor, from 0 to 1.</summary>
    public static double[] Of(ActorNetwork network, CancellationToken cancellation, int exactUpTo = ExactUpTo, int pivots = Pivots)
    {
        var sum = new double[network.Count];
        if (network.Count < 3)
            return sum;
        var from = network.Count <= exactUpTo ? [.. Enumerable.Range(0, network.Count)] : Chosen(network, pivots);
        var walk = new Walk(network);
        foreach (var source in from)
        {
            cancellation.ThrowIfCancellationRequested();
            walk.AddFrom(source, sum);
        }
        // Each pair is met from both of its ends; a sample stands for all.
        var scale = (double)network.Count / from.Length / ((double)(network.Count - 1) * (network.Count - 2));
        for (var i = 0; i < sum.Length; i++)
            sum[i] = Math.Round(sum[i] * scale, Digits);
        return sum;
    }

    /// <summary>The same ones each time, and with no regard to how actors are called or tied.</summary>
    private static int[] Chosen(ActorNetwork network, int count) =>
        [.. Enumerable.Range(0, network.Count).OrderBy(actor => Scattered(network.Slugs[actor])).ThenBy(actor => actor).Take(count)];

    /// <summary>FNV-1a with a last mixing step.</summary>
    private static ulong Scattered(string slug)
    {
        var hash = 14695981039346656037UL;
        foreach (var one in Encoding.ASCII.GetBytes(slug))
            hash = (hash ^ one) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }

    /// <summary>Room for the walks from one actor after the other.</summary>
    private sealed class Walk(ActorNetwork network)
    {
        private readonly int[] distance = new int[network.Count];
        private readonly double[] paths = new double[network.Count];
        private readonly double[] dependency = new double[network.Count];
        private readonly int[] order = new int[network.Count];

        public void AddFrom(int source, double[] sum)
        {
            Array.Fill(distance, -1);
            Array.Clear(paths);
            Array.Clear(dependency);
            (distance[source], paths[source], order[0]) = (0, 1, source);
            var reached = 1;
            for (var next = 0; next < reached; next++)
            {
                var actor = order[next];
                foreach (var neighbour in network.NeighboursOf(actor))
                {
                    if (distance[neighbour] < 0)
                    {
                        distance[neighbour] = distance[actor] + 1;
                        order[reached++] = neighbour;
                    }
                    if (distance[neighbour] == distance[actor] + 1)
                        paths[neighbour] += paths[actor];
                }
            }
            for (var last = reached - 1; last > 0; last--)
            {
                var actor = order[last];
                var share = (1 + dependency[actor]) / paths[actor];
                foreach (var neighbour in network.NeighboursOf(actor))
                {
                    if (distance[neighbour] == distance[actor] - 1)
                        dependency[neighbour] += paths[neighbour] * share;
                }
                sum[actor] += dependency[actor];
            }
        }
    }
}
