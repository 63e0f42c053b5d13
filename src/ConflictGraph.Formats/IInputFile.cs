namespace ConflictGraph.Formats;

/// <summary>A file with entries to record. It can be read any number of times.</summary>
internal interface IInputFile
{
    /// <summary>
    /// Reads the entries in the order of the file. An entry that cannot be read is told to <paramref name="mistaken"/> and left out; what
    /// comes after it is read, unless the file as a whole cannot be read any further.
    /// </summary>
    IEnumerable<InputEntry> Read(Action<InputException> mistaken);
}
