namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>A list that the store orders and cuts.</summary>
/// <param name="Order">Names the order, so that a cursor serves no other.</param>
public sealed record StoredList(MomentReading Reading, ThingQuery Query, string Order)
{
    public Lookup<Connection<TView>> Page<TView>(PageArguments page) where TView : View =>
        Reading.Pages.Load(new PageRequest(Query, page.Count, page.Backward, page.After, page.Before)).Select(found => Connection<TView>(page, found));

    private Connection<TView> Connection<TView>(PageArguments page, Page found) where TView : View
    {
        var edges = found.Rows.Select(row => new Edge<TView>(row.Place, Order, Reading.View<TView>(row.Thing))).ToArray();
        var (start, end) = found.Rows is [var first, ..] ? (first.Place, found.Rows[^1].Place) : ((Keyset?)null, (Keyset?)null);
        return new Connection<TView>(
            edges,
            new PageInfo(
                edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor,
                () => HasNext(page, found, end), () => HasPrevious(page, found, start)),
            () => Reading.Counts.Load(Query));
    }

    private Lookup<bool> HasNext(PageArguments page, Page found, Keyset? end) =>
        !page.Backward && (found.HasMore || page.Before is null) ? Lookup.Of(found.HasMore)
        : page.Backward && page.Before is null ? Lookup.Of(false)
        : Outermost(backward: true).Select(last => last is { } place
            && (end is { } own ? Compare(place, own) > 0 : page.Backward ? Compare(place, page.Before!.Value) >= 0 : page.After is not { } after || Compare(place, after) > 0));

    private Lookup<bool> HasPrevious(PageArguments page, Page found, Keyset? start) =>
        page.Backward && (found.HasMore || page.After is null) ? Lookup.Of(found.HasMore)
        : !page.Backward && page.After is null ? Lookup.Of(false)
        : Outermost(backward: false).Select(first => first is { } place
            && (start is { } own ? Compare(place, own) < 0 : page.Backward ? page.Before is not { } before || Compare(place, before) < 0 : Compare(place, page.After!.Value) <= 0));

    /// <summary>The place of the first or the last row of the whole list.</summary>
    private Lookup<Keyset?> Outermost(bool backward) =>
        Reading.Pages.Load(new PageRequest(Query, 1, backward)).Select(page => page.Rows is [var row] ? row.Place : (Keyset?)null);

    private int Compare(Keyset left, Keyset right) => Query.Descending ? right.CompareTo(left) : left.CompareTo(right);
}
