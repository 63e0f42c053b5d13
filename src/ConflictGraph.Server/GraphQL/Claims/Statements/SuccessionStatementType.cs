using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class SuccessionStatementType : ObjectGraphType<StatementView<SuccessionStatement>>
{
    public SuccessionStatementType()
    {
        Name = "SuccessionStatement";
        Description = "That one actor grew out of another.";
        this.Must("predecessor", typeof(ActorType), "What was there before.",
            view => view.Reading.Find<ActorView>(view.Statement.Predecessor));
        this.Must("successor", typeof(ActorType), "What grew out of it.", view => view.Reading.Find<ActorView>(view.Statement.Successor));
        this.Must("succession", typeof(WordsType<SuccessionKind>), "How one grew out of the other.",
            view => view.Statement.Kind);
        this.May("at", typeof(PartialDateType), "When it happened, if the claim says.", view => view.Statement.At);
        this.Must("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.", view => view.Statement.Denied);
    }
}
