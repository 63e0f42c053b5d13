using ConflictGraph.Domain;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>What a query finds, apart from the kind of thing.</summary>
internal abstract class Selection
{
    public abstract Page PageOf(PageRequest request, CancellationToken cancellation);

    public abstract int Count(CancellationToken cancellation);
}

/// <summary>Rows that a condition holds for, in an order.</summary>
/// <param name="ordered">All rows of the kind, in the order.</param>
/// <param name="matches">The whole condition, that the row is known included.</param>
internal sealed class Selection<T>(Ordered<T> ordered, Func<T, bool> matches, Func<T, Thing> thingOf) : Selection
{
    /// <summary>Rows among which all that match are, where some way is known that leads to few; each once.</summary>
    public IReadOnlyCollection<T>? Candidates { get; init; }

    /// <summary>True where the condition by itself finds all candidates and nothing else.</summary>
    public bool MayWalk { get; init; }

    /// <summary>All that match stand behind this place in ascending order.</summary>
    public Keyset? Low { get; init; }

    /// <summary>All that match stand in front of this place in ascending order.</summary>
    public Keyset? High { get; init; }

    /// <summary>The number of all that match, where it is known without looking.</summary>
    public int? Total { get; init; }

    public override Page PageOf(PageRequest request, CancellationToken cancellation)
    {
        var descending = request.Query.Descending;
        var upward = descending == request.Backward;
        var low = Later(Low, descending ? request.Before : request.After);
        var high = Earlier(High, descending ? request.After : request.Before);
        var rows = Found(low, high, upward, request.Count + 1L, cancellation);
        var hasMore = rows.Count > request.Count;
        if (hasMore)
            rows.RemoveAt(rows.Count - 1);
        if (request.Backward)
            rows.Reverse();
        return new([.. rows.Select(row => (ordered.Order.PlaceOf(row), thingOf(row)))], hasMore);
    }

    public override int Count(CancellationToken cancellation)
    {
        if (Total is { } total)
            return total;
        var count = 0;
        foreach (var row in Candidates ?? ordered.Between(Low, High, upward: true))
        {
            cancellation.ThrowIfCancellationRequested();
            if (matches(row))
                count++;
        }
        return count;
    }

    private List<T> Found(Keyset? low, Keyset? high, bool upward, long atMost, CancellationToken cancellation)
    {
        var limit = (int)Math.Min(atMost, int.MaxValue);
        if (Candidates is null || MayWalk && IsCommon(Candidates))
            return [.. Matching(ordered.Between(low, high, upward), cancellation).Take(limit)];
        var between = Matching(Candidates, cancellation);
        if (low is not null || high is not null)
            between = between.Where(row => IsBetween(ordered.Order.PlaceOf(row), low, high));
        return [.. (upward ? between.Order(ordered.Order) : between.OrderDescending(ordered.Order)).Take(limit)];
    }

    /// <summary>Where many rows are candidates, a walk in order meets enough of them long before all candidates are sorted.</summary>
    private bool IsCommon(IReadOnlyCollection<T> candidates) => candidates.Count > 10_000 && candidates.Count * 20L > ordered.Count;

    private IEnumerable<T> Matching(IEnumerable<T> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (matches(row))
                yield return row;
        }
    }

    private static bool IsBetween(Keyset place, Keyset? low, Keyset? high) =>
        (low is not { } from || place.CompareTo(from) > 0) && (high is not { } to || place.CompareTo(to) < 0);

    private static Keyset? Later(Keyset? one, Keyset? other) =>
        one is { } a && other is { } b ? (a.CompareTo(b) > 0 ? a : b) : one ?? other;

    private static Keyset? Earlier(Keyset? one, Keyset? other) =>
        one is { } a && other is { } b ? (a.CompareTo(b) < 0 ? a : b) : one ?? other;
}
