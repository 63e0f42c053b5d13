namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>A claim that lost, as it is seen at one moment.</summary>
public sealed record RejectedClaimView(MomentReading Reading, RejectedClaim Rejected)
{
    public static IEnumerable<RejectedClaimView> All(MomentReading reading, Verdict verdict) =>
        verdict.Rejected.Select(rejected => new RejectedClaimView(reading, rejected));
}
