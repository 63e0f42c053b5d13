namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class MergeInput : InputObjectGraphType
{
    public MergeInput()
    {
        Name = "MergeInput";
        Description = "That two actors are one.";
        this.Must("keep", typeof(IdGraphType), "The slug of the actor that answers from now on.");
        this.Must("absorb", typeof(IdGraphType), "The slug of the actor that it answers for.");
        this.Must("reason", typeof(StringGraphType), "Why, as readers see it.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new MergeDraft(value.Required("keep"), value.Required("absorb"), value.Required("reason"));
}
