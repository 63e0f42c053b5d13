using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Archiving;

/// <summary>
/// Checks the events of an archive in their order, as if they were to follow what is stored: that their form is sound, that what they name is
/// there by then, that no claim is recorded twice, that merges make trees, and that time does not run backwards. Whether today's rules would
/// have let each through is not asked: an archive tells what happened. Nothing is stored.
/// </summary>
public sealed class ArchiveCheck(IGraphStore store, TimeProvider clock)
{
    private readonly Instant now = Instant.Of(clock.GetUtcNow());
    private readonly Pin pin = new(store.Head.Version, null);
    private readonly Dictionary<string, Kinds> met = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> mergedInto = new(StringComparer.Ordinal);
    private Instant? last = store.Head.RecordedAt;

    /// <summary>The event that is told, or what is wrong with it.</summary>
    public async Task<(JournalEvent? Event, IReadOnlyList<Mistake> Mistakes)> CheckAsync(ArchivedEvent archived, CancellationToken cancellation)
    {
        var mistakes = new Mistakes();
        var reading = ArchiveReading.Of(archived, now);
        CheckTime(archived.RecordedAt, mistakes);
        foreach (var part in reading.Parts)
        {
            mistakes.Add(part.Mistakes);
            var known = new Known(store, pin);
            await known.LoadAsync(part.Slugs().Where(slug => !met.ContainsKey(slug)), cancellation);
            Check(part, known, mistakes);
        }
        if (mistakes.Count == 0 && reading.Event is MergeEvent or UndoMergeEvent)
            await CheckMergesAsync(reading.Event, mistakes, cancellation);
        return (mistakes.Count == 0 ? reading.Event : null, mistakes.With(new()));
    }

    /// <summary>The event of one that has been checked.</summary>
    public JournalEvent EventOf(ArchivedEvent archived) => ArchiveReading.Of(archived, now).Event
        ?? throw new ArgumentException("The event has mistakes, and should have been checked before.", nameof(archived));

    private void CheckTime(Instant recordedAt, Mistakes mistakes)
    {
        var path = FieldPath.Root("recordedAt", -1);
        if (recordedAt > now)
            mistakes.Add(MistakeCode.InvalidDate, path, $"recordedAt takes an instant that has passed; {recordedAt} is in the future.");
        else if (recordedAt <= last)
            mistakes.Add(MistakeCode.InvalidDate, path, $"recordedAt takes an instant later than that of the event before, {last}; {recordedAt} is not.");
        else
            last = recordedAt;
    }

    private void Check(Reading part, Known known, Mistakes mistakes)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in part.Entries)
            if (entry.Slug is { } slug && Meet(entry, slug, KindsOf(slug, known), mistakes) && !own.Add(slug))
                mistakes.Add(MistakeCode.DuplicateId, entry.Path.Field("id"), $"id takes one that stands once in an event; {entry.Shown} stands twice.");
        foreach (var reference in part.References)
        {
            var kinds = KindsOf(reference.Slug, known);
            if (kinds == Kinds.None)
                mistakes.Add(MistakeCode.UnknownId, reference.Path, ReferenceCheck.Unknown(reference));
            else if ((kinds & reference.Takes) == Kinds.None)
                mistakes.Add(MistakeCode.WrongKind, reference.Path, ReferenceCheck.WrongKind(reference, kinds));
        }
    }

    private bool Meet(Entry entry, string slug, Kinds before, Mistakes mistakes)
    {
        met[slug] = entry.Kind;
        var isFree = before == Kinds.None || (before == entry.Kind && entry is not ClaimEntry);
        if (!isFree)
            mistakes.Add(MistakeCode.DuplicateId, entry.Path.Field("id"),
                $"id takes one that nothing else has; {entry.Shown} is the id of {before.InWords()} that was recorded before.");
        return isFree;
    }

    private Kinds KindsOf(string slug, Known known) =>
        met.TryGetValue(slug, out var kinds) ? kinds : known.Stored(slug) is { } stored ? KindsOfThings.Of(stored) : Kinds.None;

    private async Task CheckMergesAsync(JournalEvent journalEvent, Mistakes mistakes, CancellationToken cancellation)
    {
        if (journalEvent is MergeEvent merge)
        {
            await LoadAsync([merge.Keep, merge.Absorb], cancellation);
            if (mergedInto[merge.Absorb] is { } into)
                mistakes.Add(MistakeCode.DuplicateId, FieldPath.Root("absorb"), $"absorb takes an actor that stands for itself; {Echo.Of(merge.Absorb)} was merged into {Echo.Of(into)}.");
            else if (IdentityOf(merge.Keep) == merge.Absorb)
                mistakes.Add(MistakeCode.Cycle, FieldPath.Root("absorb"), $"absorb takes another actor than the one that answers for keep; {Echo.Of(merge.Absorb)} does.");
            else
                mergedInto[merge.Absorb] = merge.Keep;
        }
        else if (journalEvent is UndoMergeEvent undo)
        {
            await LoadAsync([undo.Absorbed], cancellation);
            if (mergedInto[undo.Absorbed] is null)
                mistakes.Add(MistakeCode.NotMerged, FieldPath.Root("absorbed"), $"absorbed takes an actor that is merged into another; {Echo.Of(undo.Absorbed)} is not.");
            mergedInto[undo.Absorbed] = null;
        }
    }

    /// <summary>What is stored of merges; a chain of stored ones is taken as one step to its end.</summary>
    private async Task LoadAsync(IReadOnlyCollection<string> actors, CancellationToken cancellation)
    {
        var missing = actors.Where(actor => !mergedInto.ContainsKey(actor)).ToList();
        if (missing.Count == 0)
            return;
        var stored = await store.ThingsAsync(pin, missing, cancellation);
        foreach (var actor in missing)
            mergedInto[actor] = stored.TryGetValue(actor, out var thing) && thing.Slug != actor ? thing.Slug : null;
    }

    private string IdentityOf(string actor)
    {
        while (mergedInto.GetValueOrDefault(actor) is { } keeper)
            actor = keeper;
        return actor;
    }
}
