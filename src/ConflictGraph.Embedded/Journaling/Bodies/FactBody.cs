namespace ConflictGraph.Embedded.Journaling.Bodies;

internal abstract class FactBody
{
    public IntervalBody? During { get; set; }
    public bool Denied { get; set; }
}
