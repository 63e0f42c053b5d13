using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>Writes nodes and edges in one format, in UTF-8, as they come; it never holds more than a few of them.</summary>
public interface IPictureWriter
{
    Task WriteAsync(Picture picture, Stream output, CancellationToken cancellation);
}
