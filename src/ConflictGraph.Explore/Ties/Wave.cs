namespace ConflictGraph.Explore.Ties;

/// <summary>What has been reached from one thing, a level at a time.</summary>
internal sealed class Wave
{
    private const int Bits = 1 << 12;
    private const int BitsInWord = 64;

    private readonly Dictionary<string, int> _depths = [];
    private readonly List<List<(string Slug, NodeSort Sort)>> _fronts = [];

    /// <summary>A bit for each thing at the front, by which it is quickly known of most others that they are not there.</summary>
    private readonly ulong[] _marks = new ulong[Bits / BitsInWord];

    public Wave((string Slug, NodeSort Sort) start)
    {
        _fronts.Add([start]);
        _depths[start.Slug] = 0;
        Mark(Tie.MarkOf(start.Slug));
    }

    /// <summary>How far it has come.</summary>
    public int Depth => _fronts.Count - 1;

    /// <summary>What was reached last, at its depth. Once it meets another, only where they meet.</summary>
    public List<(string Slug, NodeSort Sort)> Front => _fronts[^1];

    /// <summary>What was reached at some depth.</summary>
    public List<(string Slug, NodeSort Sort)> FrontAt(int depth) => _fronts[depth];

    /// <summary>The number of hops to something; -1 where it has not been reached.</summary>
    public int DepthOf(string slug) => _depths.TryGetValue(slug, out var depth) ? depth : -1;

    /// <summary>True if the two are at one thing.</summary>
    public bool Meets(Wave other) => Front.Count <= other.Front.Count ? IsMetBy(other) : other.IsMetBy(this);

    /// <summary>Goes one level on; the front has to be loaded.</summary>
    /// <param name="towards">Where it comes to the front of this one, the rest of the level does not matter.</param>
    /// <param name="isLast">True where the rest does not matter in any case.</param>
    public void Advance(TieSource source, IReadOnlySet<string> avoid, Wave towards, bool isLast)
    {
        var next = new List<(string, NodeSort)>();
        Reach(source, avoid, towards, next);
        if (next.Count == 0 && !isLast)
            Reach(source, avoid, null, next);
        _fronts.Add(next);
    }

    private void Reach(TieSource source, IReadOnlySet<string> avoid, Wave? only, List<(string Slug, NodeSort Sort)> next)
    {
        Array.Clear(_marks);
        foreach (var (slug, _) in Front)
        {
            foreach (var tie in source.Walk(slug))
            {
                if (only is not null && !only.IsAtFront(tie) || avoid.Contains(tie.Other) || !_depths.TryAdd(tie.Other, Depth + 1))
                    continue;
                next.Add((tie.Other, tie.OtherSort));
                Mark(tie.Mark);
            }
        }
    }

    private bool IsAtFront(in Tie tie) => (_marks[WordOf(tie.Mark)] & BitOf(tie.Mark)) != 0 && DepthOf(tie.Other) == Depth;

    private bool IsMetBy(Wave other)
    {
        foreach (var (slug, _) in Front)
        {
            if (other.DepthOf(slug) == other.Depth)
                return true;
        }
        return false;
    }

    private void Mark(int mark) => _marks[WordOf(mark)] |= BitOf(mark);

    private static int WordOf(int mark) => (int)((uint)mark % Bits / BitsInWord);

    private static ulong BitOf(int mark) => 1UL << (int)((uint)mark % BitsInWord);
}
