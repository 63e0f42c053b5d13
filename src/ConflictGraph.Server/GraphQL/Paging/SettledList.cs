namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>A list of answers that the rules have given, whole and in order.</summary>
/// <param name="compare">The order of the places.</param>
/// <param name="name">Names the order, so that a cursor serves no other.</param>
public sealed class SettledList<TView>(IEnumerable<(Keyset Place, TView View)> rows, Comparison<Keyset> compare, string name)
{
    private readonly (Keyset Place, TView View)[] _rows = [.. rows.Order(Comparer<(Keyset Place, TView View)>.Create((left, right) => compare(left.Place, right.Place)))];

    public Connection<TView> Page(PageArguments page)
    {
        var start = page.After is { } after ? _rows.TakeWhile(row => compare(row.Place, after) <= 0).Count() : 0;
        var end = page.Before is { } before ? Math.Max(start, _rows.TakeWhile(row => compare(row.Place, before) < 0).Count()) : _rows.Length;
        if (page.Backward)
            start = Math.Max(start, end - page.Count);
        else
            end = Math.Min(end, start + page.Count);
        var edges = _rows[start..end].Select(row => new Edge<TView>(row.Place, name, row.View)).ToArray();
        return new Connection<TView>(
            edges,
            new PageInfo(
                edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor,
                () => Lookup.Of(end < _rows.Length), () => Lookup.Of(start > 0)),
            () => Lookup.Of(_rows.Length));
    }
}
