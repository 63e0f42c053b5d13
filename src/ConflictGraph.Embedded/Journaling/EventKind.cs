namespace ConflictGraph.Embedded.Journaling;

/// <summary>The kinds of event, as they are written.</summary>
internal static class EventKind
{
    public const string Record = "record";
    public const string Retract = "retract";
    public const string Rank = "rank";
    public const string Merge = "merge";
    public const string UndoMerge = "undoMerge";
}
