using ConflictGraph.Domain.Correcting;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Archiving;

/// <summary>An event as an archive tells it, before it is checked.</summary>
/// <param name="RecordedAt">When it was committed to the store that it comes from.</param>
public abstract record ArchivedEvent(Instant RecordedAt);

/// <summary>Things were recorded. Each is whole: what is absent was absent, and claims have their ids.</summary>
public sealed record ArchivedRecord(Instant RecordedAt, RecordDraft Draft) : ArchivedEvent(RecordedAt);

public sealed record ArchivedRetraction(Instant RecordedAt, RetractDraft Draft) : ArchivedEvent(RecordedAt);

public sealed record ArchivedRank(Instant RecordedAt, RankDraft Draft) : ArchivedEvent(RecordedAt);

public sealed record ArchivedMerge(Instant RecordedAt, MergeDraft Draft) : ArchivedEvent(RecordedAt);

public sealed record ArchivedUndoMerge(Instant RecordedAt, UndoMergeDraft Draft) : ArchivedEvent(RecordedAt);
