using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Facts;

public sealed class MembershipType : ObjectGraphType<FactView<MembershipStatement>>
{
    public MembershipType()
    {
        Name = "Membership";
        Description = "That an actor belongs to a coalition.";
        Interface<FactType>();
        this.Must("member", typeof(ActorType), "Who belongs to it.", view => view.Reading.Find<ActorView>(view.Statement.Member));
        this.Must("coalition", typeof(CoalitionType), "What it belongs to.",
            view => view.Reading.Find<CoalitionView>(view.Statement.Coalition));
        this.DeclareFact();
    }
}
