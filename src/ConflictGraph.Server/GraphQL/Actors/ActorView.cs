namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>An actor as it is seen at one moment.</summary>
public abstract class ActorView(MomentReading reading, Actor actor) : View(reading, actor.Slug)
{
    public Actor Actor => actor;

    public Lookup<IReadOnlyList<Fact>> Facts(FactEnd end) => Reading.Facts.Load(new FactQuestion(Slug, end));
}
