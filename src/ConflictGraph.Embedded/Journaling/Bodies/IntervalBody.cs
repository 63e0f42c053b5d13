using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class IntervalBody
{
    public PartialDate? Start { get; set; }
    public PartialDate? End { get; set; }
}
