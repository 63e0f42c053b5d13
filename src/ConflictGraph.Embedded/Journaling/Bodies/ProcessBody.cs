namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class ProcessBody
{
    public string? Slug { get; set; }
    public string? Name { get; set; }
    public string? Description { get; set; }
}
