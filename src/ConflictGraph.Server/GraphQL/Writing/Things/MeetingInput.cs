namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class MeetingInput : InputObjectGraphType
{
    public MeetingInput()
    {
        Name = "MeetingInput";
        Description = "A meeting. A field that is absent stays as it was; null clears it.";
        this.Must("id", typeof(IdGraphType), "Its slug.");
        this.Must("name", typeof(StringGraphType), "What it is called.");
        this.May("process", typeof(IdGraphType), "The slug of the peace process that it is a round of.");
        this.May("starts", typeof(PartialDateType), "When it starts, as precisely as that is known.");
        this.May("ends", typeof(PartialDateType), "When it ends, as precisely as that is known.");
        this.May("place", typeof(StringGraphType), "Where it is held.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new MeetingDraft(value.Required("id"), value.Required("name"))
    {
        Process = value.GivenText("process"),
        Starts = value.GivenText("starts"),
        Ends = value.GivenText("ends"),
        Place = value.GivenText("place"),
    };
}
