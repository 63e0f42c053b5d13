namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class ProcessInput : InputObjectGraphType
{
    public ProcessInput()
    {
        Name = "ProcessInput";
        Description = "A peace process. A field that is absent stays as it was; null clears it.";
        this.Must("id", typeof(IdGraphType), "Its slug.");
        this.Must("name", typeof(StringGraphType), "What it is called.");
        this.May("description", typeof(StringGraphType), "What it is, in a sentence or two.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new ProcessDraft(value.Required("id"), value.Required("name")) { Description = value.GivenText("description") };
}
