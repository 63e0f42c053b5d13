using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>Rows by an instant, those without one first.</summary>
internal sealed class InstantOrder<T>(Func<T, Instant?> instantOf, Func<T, string> slugOf) : Order<T>
{
    public override Keyset PlaceOf(T row) => new(SortKeys.OfInstant(instantOf(row)), slugOf(row));

    public override int Compare(T? x, T? y)
    {
        var byInstant = NumberOf(x!).CompareTo(NumberOf(y!));
        return byInstant != 0 ? byInstant : string.CompareOrdinal(slugOf(x!), slugOf(y!));
    }

    /// <summary>By number first, which is much faster than by comparison, and then by slug among those of one instant.</summary>
    public override void Sort(T[] rows)
    {
        var numbers = Array.ConvertAll(rows, NumberOf);
        Array.Sort(numbers, rows);
        for (int start = 0, end; start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && numbers[end] == numbers[start];)
                end++;
            if (end - start > 1)
                Array.Sort(rows, start, end - start, this);
        }
    }

    private long NumberOf(T row) => instantOf(row) is { } instant ? instant.Milliseconds : long.MinValue;
}
