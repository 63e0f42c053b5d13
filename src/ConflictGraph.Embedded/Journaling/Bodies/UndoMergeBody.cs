namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class UndoMergeBody
{
    public string? Absorbed { get; set; }
    public string? Reason { get; set; }
}
