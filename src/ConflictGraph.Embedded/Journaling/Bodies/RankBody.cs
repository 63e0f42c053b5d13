using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class RankBody
{
    public string? Claim { get; set; }
    public Rank? Rank { get; set; }
    public string? Reason { get; set; }
}
