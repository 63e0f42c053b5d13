namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>
/// One field of many objects, or the items of many lists: values of one type that are resolved together. A value is first what the resolver gave, and then what
/// is written: a leaf as its scalar shows it, anything else as it was, and null where nothing is.
/// </summary>
internal sealed class Column
{
    /// <summary>Stands where the resolver failed, until the column is completed.</summary>
    public static readonly object Failed = new();

    private Column(PlannedField field, PlannedType type, object?[] values, Rows? of, Column? lists) =>
        (Field, Type, Values, Of, Lists) = (field, type, values, of, lists);

    public PlannedField Field { get; }

    public PlannedType Type { get; }

    public object?[] Values { get; }

    /// <summary>The objects of which it is a field; null for items.</summary>
    public Rows? Of { get; }

    /// <summary>The lists of which these are the items; null for a field.</summary>
    public Column? Lists { get; }

    /// <summary>The items of all lists in a row; null for what are no lists.</summary>
    public Column? Items { get; private set; }

    /// <summary>Where the items of each list start, and where those of the last one end.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>The objects that stand here, by type; empty for what are no objects.</summary>
    public IReadOnlyList<Rows> Objects { get; private set; } = [];

    /// <summary>Where each value stands among the objects of its type; null where there is but one type and no null.</summary>
    public (Rows Rows, int Row)[]? Targets { get; private set; }

    public static Column OfField(Rows rows, PlannedField field) => new(field, field.Type, new object?[rows.Count], rows, null);

    public Column WithItems(object?[] items, int[] starts)
    {
        Starts = starts;
        return Items = new Column(Field, Type.Item!, items, null, this);
    }

    public void WithObjects(IReadOnlyList<Rows> objects, (Rows, int)[]? targets) => (Objects, Targets) = (objects, targets);

    /// <summary>The object that a value is.</summary>
    public (Rows Rows, int Row) ObjectOf(int place) => Targets is null ? (Objects[0], place) : Targets[place];

    /// <summary>
    /// Withholds what cannot be shown, since something is null in it that may not be, and the objects that cannot be without a value of this column. What is
    /// in the column has to be done before.
    /// </summary>
    public void Withhold()
    {
        for (var place = 0; place < Values.Length; place++)
        {
            if (Values[place] is not null && IsWithheld(place))
                Values[place] = null;
            if (Values[place] is null && Type.IsRequired && Of is not null)
                Of.Withhold(place);
        }
    }

    private bool IsWithheld(int place) => Type.Kind switch
    {
        PlannedKind.Leaf => false,
        PlannedKind.List => Items!.Type.IsRequired && Items.Values.AsSpan(Starts[place]..Starts[place + 1]).Contains(null),
        _ => ObjectOf(place) is var (rows, row) && rows.IsWithheld(row),
    };

    /// <summary>The names and numbers on the way to a value.</summary>
    public IEnumerable<object> PathOf(int place) => Lists is null
        ? Of!.PathOf(place).Append(Field.Key.Value)
        : Lists.PathOf(ListOf(place)).Append(place - Lists.Starts[ListOf(place)]);

    /// <summary>The list in which an item stands: the last one that starts at it or before, as empty ones start where the next does.</summary>
    public int ListOf(int item)
    {
        var (first, last) = (0, Lists!.Starts.Length - 2);
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            if (Lists.Starts[middle] <= item)
                first = middle;
            else
                last = middle - 1;
        }
        return first;
    }
}
