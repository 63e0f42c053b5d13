namespace ConflictGraph.Formats;

/// <summary>Where one entry stands.</summary>
internal abstract record EntrySource(string File, long Line)
{
    /// <param name="path">A field of the entry: participation, meeting.</param>
    public abstract InputPlace PlaceOf(IReadOnlyList<string> path);
}
