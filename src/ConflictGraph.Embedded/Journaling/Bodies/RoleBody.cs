namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class RoleBody : FactBody
{
    public string? Person { get; set; }
    public string? Group { get; set; }
    public string? Role { get; set; }
    public string? Meeting { get; set; }
    public string? Title { get; set; }
}
