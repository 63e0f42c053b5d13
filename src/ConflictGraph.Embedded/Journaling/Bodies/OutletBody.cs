namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class OutletBody
{
    public string? Slug { get; set; }
    public string? Name { get; set; }
    public string? Reliability { get; set; }
}
