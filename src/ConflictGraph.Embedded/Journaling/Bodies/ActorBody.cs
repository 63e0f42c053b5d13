namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class ActorBody
{
    public string? Slug { get; set; }
    public string? Kind { get; set; }
    public string? Name { get; set; }
    public string[]? Aliases { get; set; }
    public ExternalIdBody[]? ExternalIds { get; set; }
    public string? Description { get; set; }
    public IntervalBody? Active { get; set; }
    public bool IsOpenClass { get; set; }
}
