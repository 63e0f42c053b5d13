namespace ConflictGraph.Explore.Ties;

/// <summary>What has been reached from one thing, a level at a time.</summary>
internal sealed class Wave
{
    private readonly Dictionary<string, int> _depths = [];

    public Wave((string Slug, NodeSort Sort) start)
    {
        Front = [start];
        _depths[start.Slug] = 0;
    }

    /// <summary>How far it has come.</summary>
    public int Depth { get; private set; }

    /// <summary>What was reached last, at its depth.</summary>
    public List<(string Slug, NodeSort Sort)> Front { get; private set; }

    /// <summary>The number of hops to something; -1 where it has not been reached.</summary>
    public int DepthOf(string slug) => _depths.TryGetValue(slug, out var depth) ? depth : -1;

    public bool Meets(Wave other) => Front.Count <= other.Front.Count ? IsMetBy(other) : other.IsMetBy(this);

    /// <summary>Goes one level on; the front has to be loaded.</summary>
    public void Advance(TieSource source, IReadOnlySet<string> avoid)
    {
        Depth++;
        var next = new List<(string, NodeSort)>();
        foreach (var (slug, _) in Front)
        {
            foreach (var tie in source.Walk(slug))
            {
                if (!avoid.Contains(tie.Other) && _depths.TryAdd(tie.Other, Depth))
                    next.Add((tie.Other, tie.OtherSort));
            }
        }
        Front = next;
    }

    private bool IsMetBy(Wave other)
    {
        foreach (var (slug, _) in Front)
        {
            if (other.DepthOf(slug) == other.Depth)
                return true;
        }
        return false;
    }
}
