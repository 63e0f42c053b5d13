namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class RelationBody : FactBody
{
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Kind { get; set; }
}
