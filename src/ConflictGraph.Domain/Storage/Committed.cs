using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>One version of the data, with the event that made it.</summary>
/// <param name="Version">1 for the first, one more with each.</param>
/// <param name="RecordedAt">When it was committed; never earlier than that of the version before.</param>
/// <param name="Event">
/// The event as it was committed, with claims under the <c>recordedAt</c> that they got, but without the long texts that are kept apart: documents
/// have <see cref="Sources.Document.HasText"/> and no text, long quotes <see cref="Claims.Evidence.QuoteIsApart"/>.
/// </param>
public sealed record Committed(long Version, Instant RecordedAt, JournalEvent Event)
{
    /// <exception cref="ArgumentException">They are none, or one of them does not follow the one before.</exception>
    public static void Check(IReadOnlyList<Committed> history)
    {
        if (history.Count == 0)
            throw new ArgumentException("There is nothing to load.", nameof(history));
        for (var i = 1; i < history.Count; i++)
        {
            if (history[i].Version != history[i - 1].Version + 1)
                throw new ArgumentException($"Version {history[i].Version} does not follow version {history[i - 1].Version}.", nameof(history));
        }
    }
}
