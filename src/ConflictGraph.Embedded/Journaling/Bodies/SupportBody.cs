using ConflictGraph.Domain.Actors;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class SupportBody : FactBody
{
    public string? Sponsor { get; set; }
    public string? Recipient { get; set; }
    public SupportKind[]? Kinds { get; set; }
}
