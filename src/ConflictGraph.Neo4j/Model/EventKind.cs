using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Neo4j.Model;

/// <summary>The kinds of event, as a change says them.</summary>
internal enum EventKind
{
    Record,
    Retract,
    Rank,
    Merge,
    UndoMerge,
}

internal static class EventKinds
{
    public static EventKind Of(JournalEvent journalEvent) => journalEvent switch
    {
        RecordEvent => EventKind.Record,
        RetractEvent => EventKind.Retract,
        RankEvent => EventKind.Rank,
        MergeEvent => EventKind.Merge,
        UndoMergeEvent => EventKind.UndoMerge,
        _ => throw new ArgumentException($"{journalEvent.GetType().Name} is no kind of event.", nameof(journalEvent)),
    };
}
