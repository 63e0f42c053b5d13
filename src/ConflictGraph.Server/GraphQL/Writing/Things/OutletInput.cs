namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class OutletInput : InputObjectGraphType
{
    public OutletInput()
    {
        Name = "OutletInput";
        Description = "An outlet. In every input that can be recorded again, a field that is absent stays as it was; null or an empty list clears it.";
        this.Must("id", typeof(IdGraphType), "Its slug.");
        this.Must("name", typeof(StringGraphType), "What it is called.");
        this.May("reliability", typeof(WordsType<Reliability>), "Admiralty grade of the source. F when a new outlet gives none.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new OutletDraft(value.Required("id"), value.Required("name")) { Reliability = value.Given<Reliability?>("reliability") };
}
