namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class MembershipBody : FactBody
{
    public string? Member { get; set; }
    public string? Coalition { get; set; }
}
