namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class ParticipationBody
{
    public SubjectBody? Subject { get; set; }
    public string? Meeting { get; set; }
    public string? Value { get; set; }
    public string? Condition { get; set; }
}
