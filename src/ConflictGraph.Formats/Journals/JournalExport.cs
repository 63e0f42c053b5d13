using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Formats.Journals;

/// <summary>Writes an export.</summary>
public static class JournalExport
{
    /// <summary>Writes all events up to the newest at the time of the call; a store gives the same bytes each time.</summary>
    public static async Task WriteAsync(IGraphStore store, Stream output, CancellationToken cancellation)
    {
        var line = new JournalLine();
        await foreach (var committed in WholeEvents.ReadAsync(store, 0, store.Head.Version, cancellation))
            await output.WriteAsync(line.Write(committed), cancellation);
        await output.FlushAsync(cancellation);
    }
}
