namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class MergeBody
{
    public string? Keep { get; set; }
    public string? Absorb { get; set; }
    public string? Reason { get; set; }
}
