using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class RetractPayload : ObjectGraphType<CorrectedView>
{
    public RetractPayload()
    {
        Name = "RetractPayload";
        Description = "What came of a retraction. With errors nothing was stored.";
        this.May("claim", typeof(ClaimType), "The claim that was taken back.", view => view.Touched<ClaimView>(0));
        this.May("replacement", typeof(ClaimType), "The claim that takes its place, if one was given.", view => view.Touched<ClaimView>(1));
        this.DeclareCorrection();
    }
}
