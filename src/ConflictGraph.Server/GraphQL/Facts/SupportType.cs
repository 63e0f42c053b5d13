using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Facts;

public sealed class SupportType : ObjectGraphType<FactView<SupportStatement>>
{
    public SupportType()
    {
        Name = "Support";
        Description = "That one actor supports another from outside.";
        Interface<FactType>();
        this.Must("sponsor", typeof(ActorType), "Who gives the support.", view => view.Reading.Find<ActorView>(view.Statement.Sponsor));
        this.Must("recipient", typeof(ActorType), "Who gets the support.", view => view.Reading.Find<ActorView>(view.Statement.Recipient));
        this.Many("kinds", typeof(WordsType<SupportKind>), "What kinds of support.", view => view.Fact.Kinds);
        this.DeclareFact();
    }
}
