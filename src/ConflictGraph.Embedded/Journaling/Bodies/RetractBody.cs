using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class RetractBody
{
    public string? Claim { get; set; }
    public string? By { get; set; }
    public PartialDate? StatedAt { get; set; }
    public string? Reason { get; set; }
    public ClaimBody? Replacement { get; set; }
}
