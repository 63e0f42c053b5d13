using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>Records what somebody brings, all or nothing.</summary>
public sealed class Recorder(IGraphStore store, TimeProvider clock)
{
    private const int MostAttempts = 20;

    /// <summary>
    /// Checks everything in the draft and, if nothing is wrong with it, commits it as one event; what is there already is left alone.
    /// With <paramref name="dryRun"/> it only reports. When another write comes first, all is checked anew.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written, or other writes came first again and again.</exception>
    public async Task<Recorded> RecordAsync(RecordDraft draft, bool dryRun, CancellationToken cancellation)
    {
        var reading = Reading.Of(draft, Instant.Of(clock.GetUtcNow()));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var head = store.Head;
            var mistakes = new Mistakes();
            var entries = await CheckAsync(reading, new(head.Version, null), mistakes, cancellation);
            if (reading.Mistakes.Count + mistakes.Count > 0)
                return new(0, 0, 0, head, reading.Mistakes.With(mistakes));
            var after = dryRun || entries.Things.Count == 0
                ? head
                : await store.CommitAsync(new RecordEvent(entries.Things.ToValueList()), head.Version, cancellation);
            if (after is not null)
                return new(entries.Created, entries.Changed, entries.Unchanged, after, []);
        }
        throw new StoreUnavailableException("Others kept writing at the same time, and nothing of this input was stored. Try again.");
    }

    /// <summary>Checks what has been read against the state that the pin names.</summary>
    private async Task<EntryCheck> CheckAsync(Reading reading, Pin pin, Mistakes mistakes, CancellationToken cancellation)
    {
        var known = new Known(store, pin);
        await known.LoadAsync(reading, cancellation);

        var references = new ReferenceCheck(reading, known, mistakes);
        foreach (var reference in reading.References)
            references.Check(reference);

        var entries = new EntryCheck(known, new(reading, known, mistakes), mistakes);
        foreach (var entry in reading.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            entries.Check(entry);
        }

        await new ChainCheck(reading, known, mistakes).CheckAsync(cancellation);
        return entries;
    }
}
