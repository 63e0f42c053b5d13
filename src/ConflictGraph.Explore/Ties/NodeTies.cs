using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Ties;

/// <summary>Some of the ties of one thing, as they are settled for a span of time.</summary>
/// <param name="ties">Each once, in order.</param>
/// <param name="hearsGroups">True where claims on groups were heard, so that who is in a group and who speaks for it matters too.</param>
internal sealed class NodeTies(ImmutableArray<Tie> ties, Span span, bool hearsGroups = false)
{
    private ConcurrentDictionary<(string Other, EdgeKind Kind, bool Leads), GraphEdge>? _told;

    public ImmutableArray<Tie> All => ties;

    public Span Span => span;

    public bool HearsGroups => hearsGroups;

    public int Count => ties.Length;

    /// <summary>How many things it is tied to.</summary>
    public int Neighbours { get; } = CountOthers(ties.AsSpan(), KindSet.Everything);

    /// <summary>Edges whose reasons somebody has asked for.</summary>
    public GraphEdge? Told(Tie tie) => _told?.GetValueOrDefault((tie.Other, tie.Kind, tie.Leads));

    public void Tell(Tie tie, GraphEdge edge) =>
        (_told ?? Interlocked.CompareExchange(ref _told, [], null) ?? _told!)[(tie.Other, tie.Kind, tie.Leads)] = edge;

    public int CountTold => _told?.Count ?? 0;

    /// <summary>The ties to one other thing.</summary>
    public ReadOnlySpan<Tie> To(string other) => To(ties.AsSpan(), other);

    /// <summary>The same among any ties that are in order.</summary>
    public static ReadOnlySpan<Tie> To(ReadOnlySpan<Tie> ties, string other)
    {
        var (low, high) = (0, ties.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(ties[middle].Other, other) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        var end = low;
        while (end < ties.Length && ties[end].Other == other)
            end++;
        return ties[low..end];
    }

    /// <summary>To how many things some ties of these kinds lead that are in order.</summary>
    public static int CountOthers(ReadOnlySpan<Tie> ties, KindSet kinds)
    {
        var (count, last) = (0, default(Tie));
        foreach (ref readonly var tie in ties)
        {
            if (!kinds.Holds(tie.Kind))
                continue;
            if (!tie.LeadsToWhere(last))
                count++;
            last = tie;
        }
        return count;
    }

    /// <summary>Each tie once, in order; one that several facts make is as well settled as the best of them.</summary>
    public static ImmutableArray<Tie> Sorted(List<Tie> found)
    {
        found.Sort();
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (kept > 0 && found[i].CompareTo(found[kept - 1]) == 0)
                found[kept - 1] = found[kept - 1] with { Status = found[i].Status < found[kept - 1].Status ? found[i].Status : found[kept - 1].Status };
            else
                found[kept++] = found[i];
        }
        return [.. found[..kept]];
    }
}
