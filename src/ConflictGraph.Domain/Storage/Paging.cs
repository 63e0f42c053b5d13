namespace ConflictGraph.Domain.Storage;

/// <summary>
/// Asks for a page of what a query finds. With <paramref name="Backward"/> it is the last <paramref name="Count"/> of those between
/// <paramref name="After"/> and <paramref name="Before"/>, else the first; either way in the query's order.
/// </summary>
/// <param name="Count">How many at the most; 0 asks only whether there is more.</param>
/// <param name="After">Only what comes behind this place.</param>
/// <param name="Before">Only what comes in front of this place.</param>
public sealed record PageRequest(ThingQuery Query, int Count, bool Backward = false, Keyset? After = null, Keyset? Before = null);

/// <summary>A place in an order, whether or not a thing still stands there.</summary>
/// <param name="Key">The sort key (<see cref="SortKeys"/>), compared ordinally.</param>
/// <param name="Slug">Settles the order among equal keys; always ascending with the key.</param>
public readonly record struct Keyset(string Key, string Slug) : IComparable<Keyset>
{
    public int CompareTo(Keyset other) =>
        string.CompareOrdinal(Key, other.Key) is not 0 and var byKey ? byKey : string.CompareOrdinal(Slug, other.Slug);
}

/// <summary>A page of things in the query's order, each with its place.</summary>
/// <param name="HasMore">True if more follows on the far side: behind the page, or in front of it when read backward.</param>
public sealed record Page(IReadOnlyList<(Keyset Place, Thing Thing)> Rows, bool HasMore)
{
    public static readonly Page Empty = new([], false);
}
