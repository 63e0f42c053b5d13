using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class SupportStatementType : ObjectGraphType<StatementView<SupportStatement>>
{
    public SupportStatementType()
    {
        Name = "SupportStatement";
        Description = "That one actor supports another.";
        this.Must("sponsor", typeof(ActorType), "Who gives the support.", view => view.Reading.Find<ActorView>(view.Statement.Sponsor));
        this.Must("recipient", typeof(ActorType), "Who gets the support.", view => view.Reading.Find<ActorView>(view.Statement.Recipient));
        this.Many("kinds", typeof(WordsType<SupportKind>), "What kinds of support.", view => view.Statement.Kinds);
        this.May("during", typeof(IntervalType), "Since when and until when it holds; null if it holds from when it was stated.",
            view => view.Statement.During);
        this.Must("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.", view => view.Statement.Denied);
    }
}
