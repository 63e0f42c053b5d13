using ConflictGraph.Server.GraphQL.Rules;

namespace ConflictGraph.Server.GraphQL.Claims;

public sealed class RejectedClaimType : ObjectGraphType<RejectedClaimView>
{
    public RejectedClaimType()
    {
        Name = "RejectedClaim";
        Description = "A claim that lost.";
        this.Must("claim", typeof(ClaimType), "The claim.", view => new ClaimView(view.Reading, view.Rejected.Claim));
        this.Must("rule", typeof(RuleType), "The rule that it lost to.", view => RuleBook.Of(view.Rejected.Rule));
        this.Must("because", typeof(StringGraphType), "Why it lost, in plain English.", view => view.Rejected.Because);
    }
}
