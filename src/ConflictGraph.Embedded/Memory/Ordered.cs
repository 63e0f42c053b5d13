using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Memory;

/// <summary>
/// Rows in an order, as a few sorted runs, each at least twice as long as the next, published together as one immutable array: a write costs
/// the logarithm of what is there, and a reader that walks goes on in the runs that it began with.
/// </summary>
internal sealed class Ordered<T>(Order<T> order)
{
    private readonly List<T> _unpublished = [];
    private T[][] _runs = [];

    public Order<T> Order => order;

    public long Count => Volatile.Read(ref _runs).Sum(run => (long)run.Length);

    public void Add(T row) => _unpublished.Add(row);

    /// <summary>Makes what was added visible.</summary>
    public void Publish()
    {
        if (_unpublished.Count == 0)
            return;
        var latest = _unpublished.ToArray();
        _unpublished.Clear();
        _unpublished.TrimExcess();
        order.Sort(latest);
        var kept = _runs.Length;
        for (; kept > 0 && _runs[kept - 1].Length < latest.Length * 2; kept--)
            latest = Merged(_runs[kept - 1], latest);
        Volatile.Write(ref _runs, [.. _runs[..kept], latest]);
    }

    /// <summary>The rows between two places, which do not belong to it; null is no bound.</summary>
    public IEnumerable<T> Between(Keyset? low, Keyset? high, bool upward)
    {
        var runs = Volatile.Read(ref _runs);
        var next = new int[runs.Length];
        var stop = new int[runs.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            var first = low is { } from ? CountOf(runs[i], from, orEqual: true) : 0;
            var end = high is { } to ? CountOf(runs[i], to, orEqual: false) : runs[i].Length;
            (next[i], stop[i]) = upward ? (first, Math.Max(first, end)) : (Math.Max(first, end) - 1, first - 1);
        }
        var (step, sign) = upward ? (1, 1) : (-1, -1);
        while (true)
        {
            var best = -1;
            for (var i = 0; i < runs.Length; i++)
            {
                if (next[i] != stop[i] && (best < 0 || sign * order.Compare(runs[i][next[i]], runs[best][next[best]]) < 0))
                    best = i;
            }
            if (best < 0)
                yield break;
            yield return runs[best][next[best]];
            next[best] += step;
        }
    }

    private int CountOf(T[] run, Keyset place, bool orEqual)
    {
        var (low, high) = (0, run.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var comparison = order.PlaceOf(run[middle]).CompareTo(place);
            if (comparison < 0 || orEqual && comparison == 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private T[] Merged(T[] left, T[] right)
    {
        var merged = new T[left.Length + right.Length];
        for (int i = 0, l = 0, r = 0; i < merged.Length; i++)
            merged[i] = r == right.Length || l < left.Length && order.Compare(left[l], right[r]) <= 0 ? left[l++] : right[r++];
        return merged;
    }
}
