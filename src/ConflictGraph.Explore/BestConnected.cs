using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore;

/// <summary>Chooses among things those with the most neighbours.</summary>
internal static class BestConnected
{
    /// <summary>So many of them, the best connected first, of equals the first by slug.</summary>
    /// <param name="neighbours">How many each of them has.</param>
    public static List<(string Slug, NodeSort Sort)> Of(List<(string Slug, NodeSort Sort)> nodes, int[] neighbours, int count)
    {
        var least = LeastOf(neighbours, count);
        var best = new List<(string Slug, NodeSort Sort, int Neighbours)>(count);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (neighbours[i] >= least)
                best.Add((nodes[i].Slug, nodes[i].Sort, neighbours[i]));
        }
        best.Sort(static (one, other) => one.Neighbours != other.Neighbours ? other.Neighbours.CompareTo(one.Neighbours) : string.CompareOrdinal(one.Slug, other.Slug));
        return best.GetRange(0, count).ConvertAll(static node => (node.Slug, node.Sort));
    }

    /// <summary>As many as the last of the chosen has, so that few have to be put in order where few of many are.</summary>
    private static int LeastOf(int[] neighbours, int count)
    {
        if (count == neighbours.Length)
            return 0;
        var inOrder = neighbours.AsSpan().ToArray();
        Array.Sort(inOrder);
        return inOrder[^count];
    }
}
