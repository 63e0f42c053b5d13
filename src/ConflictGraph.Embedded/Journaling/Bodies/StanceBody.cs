namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class StanceBody
{
    public SubjectBody? Subject { get; set; }
    public string? Meeting { get; set; }
    public string? Value { get; set; }
}
