namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class RankInput : InputObjectGraphType
{
    public RankInput()
    {
        Name = "RankInput";
        Description = "What an analyst thinks of a claim.";
        this.Must("claim", typeof(IdGraphType), "The slug of the claim.");
        this.Must("rank", typeof(WordsType<Rank>), "How it is ranked; NORMAL takes an earlier rank back.");
        this.Must("reason", typeof(StringGraphType), "Why, as readers see it.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new RankDraft(value.Required("claim"), value.Get<Rank>("rank"), value.Required("reason"));
}
