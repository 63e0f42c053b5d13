using System.Collections;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Turns what resolvers gave into what is written, and finds what is in it that has to be resolved in turn.</summary>
internal sealed class Completion(ExecutionContext context, Planner planner)
{
    private readonly List<Column> _columns = [];
    private readonly Failures _failures = new(context);

    public Column Open(Rows rows, PlannedField field)
    {
        var column = Column.OfField(rows, field);
        rows.Columns.Add(column);
        _columns.Add(column);
        return column;
    }

    /// <summary>Whether something went wrong with one value; otherwise nobody waits for the answer any more, or the library has to give it.</summary>
    public bool IsOwn(Exception failure) =>
        failure is not ArgumentsRefusedException && (failure is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested);

    public void Fail(Column column, int place, Exception failure)
    {
        column.Values[place] = Column.Failed;
        _failures.Add(column, place, failure);
    }

    public void OfLeaves(Column column)
    {
        var leaf = column.Type.Leaf!;
        for (var place = 0; place < column.Values.Length; place++)
        {
            if (!IsThere(column, place))
                continue;
            try
            {
                column.Values[place] = leaf.Shown(column.Values[place]!);
            }
            catch (Exception failure) when (IsOwn(failure))
            {
                Fail(column, place, failure);
            }
            IsThere(column, place);
        }
    }

    /// <returns>The items of all lists.</returns>
    public Column OfLists(Column column)
    {
        var (items, starts) = (new List<object?>(), new int[column.Values.Length + 1]);
        for (var place = 0; place < column.Values.Length; place++)
        {
            starts[place] = items.Count;
            if (IsThere(column, place))
                AddItems(column, place, items);
        }
        starts[^1] = items.Count;
        _columns.Add(column.WithItems([.. items], starts));
        return column.Items!;
    }

    /// <returns>The objects, by their types.</returns>
    public IReadOnlyList<Rows> OfObjects(Column column)
    {
        var objects = new ObjectsByType(column, planner);
        for (var place = 0; place < column.Values.Length; place++)
        {
            if (!IsThere(column, place))
                continue;
            try
            {
                objects.Add(place, ObjectTypes.Of(column, column.Values[place]!, context.Schema));
            }
            catch (Exception failure) when (IsOwn(failure))
            {
                Fail(column, place, failure);
                IsThere(column, place);
            }
        }
        return objects.Finish();
    }

    /// <summary>Tells what went wrong, and withholds the objects that cannot be without it.</summary>
    public async Task FinishAsync(Func<Column, int, IResolveFieldContext> contextOf)
    {
        if (_failures.IsEmpty)
            return;
        await _failures.TellAsync(contextOf);
        // What is in a column stands behind it.
        for (var i = _columns.Count - 1; i >= 0; i--)
            _columns[i].Withhold();
    }

    private void AddItems(Column column, int place, List<object?> items)
    {
        var first = items.Count;
        try
        {
            Add(column.Values[place] as IEnumerable
                ?? throw new InvalidOperationException($"Expected a list, but found {column.Values[place]!.GetType().Name}. Field: {column.Field.Definition.Name}."), items);
        }
        catch (Exception failure) when (IsOwn(failure))
        {
            items.RemoveRange(first, items.Count - first);
            Fail(column, place, failure);
            IsThere(column, place);
        }
    }

    private static void Add(IEnumerable list, List<object?> items)
    {
        // The lists of the library's own introspection can be read in no other way.
        if (list is IList indexed)
        {
            for (var i = 0; i < indexed.Count; i++)
                items.Add(indexed[i]);
            return;
        }
        foreach (var item in list)
            items.Add(item);
    }

    /// <summary>Whether there is a value. Where none is, though there has to be, something went wrong, and it is told once.</summary>
    private bool IsThere(Column column, int place)
    {
        if (column.Values[place] == Column.Failed)
            column.Values[place] = null;
        else if (column.Values[place] is not null)
            return true;
        else if (column.Type.IsRequired)
            _failures.Add(column, place, new InvalidOperationException($"Cannot return null for a non-null type. Field: {column.Field.Definition.Name}, Type: {column.Type.Declared}."));
        return false;
    }
}
