using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Facts;

public sealed class SuccessionType : ObjectGraphType<FactView<SuccessionStatement>>
{
    public SuccessionType()
    {
        Name = "Succession";
        Description = "That one actor grew out of another.";
        Interface<FactType>();
        this.Must("predecessor", typeof(ActorType), "What was there before.",
            view => view.Reading.Find<ActorView>(view.Statement.Predecessor));
        this.Must("successor", typeof(ActorType), "What grew out of it.", view => view.Reading.Find<ActorView>(view.Statement.Successor));
        this.Must("succession", typeof(WordsType<SuccessionKind>), "How one grew out of the other.",
            view => view.Statement.Kind);
        this.May("at", typeof(PartialDateType), "When it happened; null if no claim says.",
            view => view.Statement.At ?? view.Fact.During?.Start);
        this.DeclareFact();
    }
}
