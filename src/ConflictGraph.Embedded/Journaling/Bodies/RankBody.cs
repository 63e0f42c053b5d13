namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class RankBody
{
    public string? Claim { get; set; }
    public string? Rank { get; set; }
    public string? Reason { get; set; }
}
