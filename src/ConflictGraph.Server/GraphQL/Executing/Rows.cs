namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The objects of one type that stand in one place of an operation, however many lists they are in: their fields are resolved together.</summary>
/// <param name="Sources">The objects.</param>
/// <param name="From">The column in which they stand; null for the root.</param>
/// <param name="Places">The place of each in that column; null where all that stands there is here.</param>
internal sealed record Rows(PlannedSelection Selection, IReadOnlyList<object?> Sources, Column? From, IReadOnlyList<int>? Places)
{
    private bool[]? _withheld;

    /// <summary>One column for each field of the selection.</summary>
    public List<Column> Columns { get; } = new(Selection.Fields.Count);

    public int Count => Sources.Count;

    /// <summary>Whether an object is not there for its reader, since a field of it is null that may not be.</summary>
    public bool IsWithheld(int row) => _withheld is not null && _withheld[row];

    public void Withhold(int row) => (_withheld ??= new bool[Count])[row] = true;

    /// <summary>The names and numbers on the way to an object.</summary>
    public IEnumerable<object> PathOf(int row) => From is null ? [] : From.PathOf(PlaceOf(row));

    public int PlaceOf(int row) => Places is null ? row : Places[row];
}
