namespace ConflictGraph.Server.GraphQL.Claims;

public sealed class OriginType : ObjectGraphType<OriginView>
{
    public OriginType()
    {
        Name = "Origin";
        Description = "One utterance, and everything that repeats it.";
        this.Many("claims", typeof(ClaimType), "The claims that go back to it.").TakesFirst(100)
            .From(context => context.Source.Reading.Claims(context.Source.Origin.Claims, context.First()));
        this.Must("capacity", typeof(WordsType<Capacity>), "In what capacity it was said.", view => view.Origin.Capacity);
        this.Must("reliability", typeof(WordsType<Reliability>), "The grade of the best outlet that carries it.",
            view => view.Origin.Reliability);
    }
}
