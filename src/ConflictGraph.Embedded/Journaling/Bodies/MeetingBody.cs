using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class MeetingBody
{
    public string? Slug { get; set; }
    public string? Name { get; set; }
    public string? Process { get; set; }
    public PartialDate? Starts { get; set; }
    public PartialDate? Ends { get; set; }
    public string? Place { get; set; }
}
