namespace ConflictGraph.Formats.Json;

/// <summary>An object of a JSON file, kept while its part is at hand so that a field's own line can be told.</summary>
internal sealed record JsonSource(string File, long Line, byte[] Json) : EntrySource(File, Line)
{
    public override InputPlace PlaceOf(IReadOnlyList<string> path) =>
        new(File, Line + FieldFinder.LinesDown(Json, path), path.Count == 0 ? null : string.Join('.', path));
}
