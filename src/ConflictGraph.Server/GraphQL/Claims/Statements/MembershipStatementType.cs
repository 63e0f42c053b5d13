using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class MembershipStatementType : ObjectGraphType<StatementView<MembershipStatement>>
{
    public MembershipStatementType()
    {
        Name = "MembershipStatement";
        Description = "That an actor belongs to a coalition.";
        this.Must("member", typeof(ActorType), "Who belongs to it.", view => view.Reading.Find<ActorView>(view.Statement.Member));
        this.Must("coalition", typeof(CoalitionType), "What it belongs to.",
            view => view.Reading.Find<CoalitionView>(view.Statement.Coalition));
        this.May("during", typeof(IntervalType), "Since when and until when it holds; null if it holds from when it was stated.",
            view => view.Statement.During);
        this.Must("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.", view => view.Statement.Denied);
    }
}
