using ConflictGraph.Server.GraphQL.Facts;

namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class CoalitionType : ObjectGraphType<CoalitionView>
{
    public CoalitionType()
    {
        Name = "Coalition";
        Description = "Several actors under a common label that stay actors. A loose class, such as 'the Syrian armed opposition', is a coalition with isOpenClass.";
        Interface<ActorType>();
        Interface<NodeType>();
        this.DeclareNode();
        this.DeclareActor();
        this.Must("isOpenClass", typeof(BooleanGraphType), "True for a loose class, whose members are whoever is said to be in it.",
            view => view.Actor.IsOpenClass);
        this.Many("members", typeof(MembershipType), "Who belongs to it.").TakesFirst(100)
            .From(context => context.Facts<MembershipStatement>(FactEnd.MembersOf));
        this.DeclareGroup();
    }
}
