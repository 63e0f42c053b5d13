namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class EvidenceBody
{
    public string? Document { get; set; }
    public string? Quote { get; set; }
    public bool QuoteIsApart { get; set; }
    public int? Start { get; set; }
    public int? End { get; set; }
    public bool IsHeadline { get; set; }
}
