namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class SupportBody : FactBody
{
    public string? Sponsor { get; set; }
    public string? Recipient { get; set; }
    public string[]? Kinds { get; set; }
}
