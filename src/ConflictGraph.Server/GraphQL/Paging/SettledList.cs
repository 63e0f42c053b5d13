namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>A list of answers that the rules have given, whole and in order. Only the rows of a page are made ready to be shown.</summary>
/// <param name="compare">The order of the places.</param>
/// <param name="name">Names the order, so that a cursor serves no other.</param>
public sealed class SettledList<TRow>(IEnumerable<(Keyset Place, TRow Row)> rows, Comparison<Keyset> compare, string name)
{
    private readonly (Keyset Place, TRow Row)[] _rows = InOrder([.. rows], compare);

    public Connection<TView> Page<TView>(PageArguments page, Func<TRow, TView> show)
    {
        var start = page.After is { } after ? _rows.TakeWhile(row => compare(row.Place, after) <= 0).Count() : 0;
        var end = page.Before is { } before ? Math.Max(start, _rows.TakeWhile(row => compare(row.Place, before) < 0).Count()) : _rows.Length;
        if (page.Backward)
            start = Math.Max(start, end - page.Count);
        else
            end = Math.Min(end, start + page.Count);
        var edges = new Edge<TView>[end - start];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = new(_rows[start + i].Place, name, show(_rows[start + i].Row));
        return new Connection<TView>(
            edges,
            new PageInfo(
                edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor,
                () => Lookup.Of(end < _rows.Length), () => Lookup.Of(start > 0)),
            () => Lookup.Of(_rows.Length));
    }

    /// <summary>Most come in order, and need not be put into it.</summary>
    private static (Keyset Place, TRow Row)[] InOrder((Keyset Place, TRow Row)[] rows, Comparison<Keyset> compare)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (compare(rows[i - 1].Place, rows[i].Place) > 0)
                return [.. rows.Order(Comparer<(Keyset Place, TRow Row)>.Create((left, right) => compare(left.Place, right.Place)))];
        }
        return rows;
    }
}
