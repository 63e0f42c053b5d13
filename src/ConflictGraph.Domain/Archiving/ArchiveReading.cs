using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Correcting;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Archiving;

/// <summary>The event that an archive tells, with what its form names and what is wrong with it.</summary>
/// <param name="Event">Null if something is wrong with its form.</param>
internal sealed record ArchiveReading(JournalEvent? Event, IReadOnlyList<Reading> Parts)
{
    public static ArchiveReading Of(ArchivedEvent archived, Instant now) => archived switch
    {
        ArchivedRecord record => Of(Reading.Of(record.Draft, now)),
        ArchivedRetraction retraction => Of(retraction.Draft, now),
        ArchivedRank rank => Of(new RankEvent(rank.Draft.Claim, rank.Draft.Rank, rank.Draft.Reason), RankCheck.Read(rank.Draft, now).Reading),
        ArchivedMerge merge => Of(new MergeEvent(merge.Draft.Keep, merge.Draft.Absorb, merge.Draft.Reason), MergeCheck.Read(merge.Draft, now).Reading),
        ArchivedUndoMerge undo => Of(new UndoMergeEvent(undo.Draft.Absorbed, undo.Draft.Reason), UndoMergeCheck.Read(undo.Draft, now).Reading),
        _ => throw new ArgumentException($"{archived.GetType().Name} is no kind of event.", nameof(archived)),
    };

    private static ArchiveReading Of(Reading reading) =>
        new(reading.Mistakes.Count > 0 ? null : new RecordEvent(reading.Entries.Select(entry => entry.Over(null)).ToValueList()), [reading]);

    private static ArchiveReading Of(JournalEvent journalEvent, Reading reading) => new(reading.Mistakes.Count > 0 ? null : journalEvent, [reading]);

    private static ArchiveReading Of(RetractDraft draft, Instant now)
    {
        var replacement = Reading.Of(new RecordDraft { Claims = draft.Replacement is { } claim ? [claim] : [] }, now);
        PartialDate? statedAt = null;
        var reading = Reading.Of(now, fields =>
        {
            fields.Reference(draft.Claim, Kinds.Claim, FieldPath.Root("claim", 0));
            fields.Reference(draft.By, Kinds.Actor | Kinds.Outlet, FieldPath.Root("by", 1));
            statedAt = fields.Date(draft.StatedAt, FieldPath.Root("statedAt", 2));
            fields.RequiredText(draft.Reason, FieldPath.Root("reason", 3));
            return [];
        });
        if (reading.Mistakes.Count + replacement.Mistakes.Count > 0)
            return new(null, [reading, replacement]);
        var instead = replacement.Entries is [{ } entry] ? (Claim)entry.Over(null) : null;
        return new(new RetractEvent(draft.Claim, draft.By, statedAt, draft.Reason, instead), [reading, replacement]);
    }
}
