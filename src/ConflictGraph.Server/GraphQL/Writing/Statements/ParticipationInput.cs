namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class ParticipationInput : InputObjectGraphType
{
    public ParticipationInput()
    {
        Name = "ParticipationInput";
        Description = "Whether somebody takes part in a meeting.";
        this.Must("subject", typeof(SubjectInput), "Of whom the claim speaks.");
        this.Must("meeting", typeof(IdGraphType), "The slug of the meeting that it is about.");
        this.Must("value", typeof(WordsType<Participation>), "What is said about taking part.");
        this.May("condition", typeof(StringGraphType), "The condition as it was said.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => 
        new ParticipationDraft(value.Get<SubjectDraft>("subject")!, value.Required("meeting"), value.Get<Participation>("value"), value.Text("condition"));
}
