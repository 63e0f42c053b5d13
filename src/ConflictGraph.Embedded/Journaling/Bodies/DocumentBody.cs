using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class DocumentBody
{
    public string? Slug { get; set; }
    public string? Outlet { get; set; }
    public string? Title { get; set; }
    public string? Url { get; set; }
    public PartialDate? PublishedAt { get; set; }
    public string? Language { get; set; }
    public string? DerivedFrom { get; set; }
    public string? How { get; set; }
    public bool HasText { get; set; }
}
