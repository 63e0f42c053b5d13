using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class SuccessionBody : FactBody
{
    public string? Predecessor { get; set; }
    public string? Successor { get; set; }
    public string? Kind { get; set; }
    public PartialDate? At { get; set; }
}
