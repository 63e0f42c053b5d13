using ConflictGraph.Domain.Archiving;

namespace ConflictGraph.Formats.Journals;

/// <summary>A line of an export.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="BytesRead">How many bytes of the file had been read with it.</param>
/// <param name="Json">The line as it stands in the file, without its line feed; until the next line is read.</param>
public sealed record ArchivedLine(long Line, long BytesRead, ReadOnlyMemory<byte> Json, ArchivedEvent Event);
