using ConflictGraph.Server.GraphQL.Claims;

namespace ConflictGraph.Server.GraphQL.Watching;

public sealed class ClaimEventType : ObjectGraphType<ClaimEventView>
{
    public ClaimEventType()
    {
        Name = "ClaimEvent";
        Description = "A claim was recorded. Everything in it is as it was known at the moment of the recording, and its ids say so.";
        this.DeclareCursor();
        this.Must("claim", typeof(ClaimType), "The claim.", view => view.Claim);
    }
}
