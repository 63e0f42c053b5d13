using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>Records what somebody brings, all or nothing.</summary>
public sealed class Recorder(IGraphStore store, TimeProvider clock)
{
    private readonly Commits commits = new(store);

    /// <summary>
    /// Checks everything in the draft and, if nothing is wrong with it, commits it as one event; what is there already is left alone.
    /// With <paramref name="dryRun"/> it only reports. When another write comes first, all is checked anew.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written, or other writes came first again and again.</exception>
    public Task<Recorded> RecordAsync(RecordDraft draft, bool dryRun, CancellationToken cancellation)
    {
        var now = Instant.Of(clock.GetUtcNow());
        var reading = Reading.Of(draft, now);
        return commits.WriteAsync(
            head => DecideAsync(reading, new(head.Version, null), after => RecordedAt(after, dryRun, now), cancellation), dryRun, cancellation);
    }

    /// <summary>
    /// Checks the draft as if it were to be recorded on the pinned state, of which <see cref="Pin.KnownAt"/> is a part: what is not known there
    /// does not exist for it. Nothing is stored. <see cref="Recorded.Supposition"/> is what would be there.
    /// </summary>
    public async Task<Recorded> SupposeAsync(RecordDraft draft, Pin pin, CancellationToken cancellation)
    {
        var now = Instant.Of(clock.GetUtcNow());
        var decision = await DecideAsync(Reading.Of(draft, now), pin, _ => pin.KnownAt ?? now, cancellation);
        return decision.Outcome(new(pin.Version, null));
    }

    private static Instant RecordedAt(Head after, bool dryRun, Instant now) => dryRun ? now : after.RecordedAt ?? now;

    private async Task<Decision<Recorded>> DecideAsync(
        Reading reading, Pin pin, Func<Head, Instant> recordedAt, CancellationToken cancellation)
    {
        var mistakes = new Mistakes();
        var known = new Known(store, pin);
        await known.LoadAsync(reading, cancellation);
        var entries = await EntryCheck.OfAsync(reading, known, mistakes, cancellation);
        if (reading.Mistakes.Count + mistakes.Count > 0)
            return new(null, after => new(0, 0, 0, after, reading.Mistakes.With(mistakes)));
        var things = entries.Things.ToValueList();
        return new(
            things.Count == 0 ? null : new RecordEvent(things),
            after => new(entries.Created, entries.Changed, entries.Unchanged, after, []) { Supposition = new(pin, things, recordedAt(after)) });
    }
}
