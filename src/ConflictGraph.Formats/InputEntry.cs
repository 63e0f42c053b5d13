namespace ConflictGraph.Formats;

/// <summary>One entry of a file.</summary>
/// <param name="Draft">A draft of one of the six kinds.</param>
/// <param name="BytesRead">How many bytes of the file had been read by then.</param>
internal readonly record struct InputEntry(object Draft, EntrySource Source, long BytesRead);
