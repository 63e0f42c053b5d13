using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class RankPayload : ObjectGraphType<CorrectedView>
{
    public RankPayload()
    {
        Name = "RankPayload";
        Description = "What came of a ranking. With errors nothing was stored.";
        this.May("claim", typeof(ClaimType), "The claim that was ranked.", view => view.Touched<ClaimView>(0));
        this.DeclareCorrection();
    }
}
