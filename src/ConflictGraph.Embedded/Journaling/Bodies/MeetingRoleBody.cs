namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class MeetingRoleBody : FactBody
{
    public string? Actor { get; set; }
    public string? Meeting { get; set; }
    public string? Role { get; set; }
}
