namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class StanceInput : InputObjectGraphType
{
    public StanceInput()
    {
        Name = "StanceInput";
        Description = "What somebody thinks of a meeting.";
        this.Must("subject", typeof(SubjectInput), "Of whom the claim speaks.");
        this.Must("meeting", typeof(IdGraphType), "The slug of the meeting that it is about.");
        this.Must("value", typeof(WordsType<Stance>), "What is said of it.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => 
        new StanceDraft(value.Get<SubjectDraft>("subject")!, value.Required("meeting"), value.Get<Stance>("value"));
}
