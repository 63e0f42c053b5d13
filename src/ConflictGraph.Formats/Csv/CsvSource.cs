namespace ConflictGraph.Formats.Csv;

/// <summary>A row, with the column that each field of its draft comes from.</summary>
internal sealed record CsvSource(string File, long Line, IReadOnlyDictionary<string, string> Columns) : EntrySource(File, Line)
{
    public override InputPlace PlaceOf(IReadOnlyList<string> path)
    {
        for (var length = path.Count; length > 0; length--)
            if (Columns.TryGetValue(string.Join('.', path.Take(length).Where(part => !int.TryParse(part, out _))), out var column))
                return new(File, Line, column);
        return new(File, Line);
    }
}
