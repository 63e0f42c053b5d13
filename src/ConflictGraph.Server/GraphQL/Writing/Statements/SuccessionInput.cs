namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class SuccessionInput : InputObjectGraphType
{
    public SuccessionInput()
    {
        Name = "SuccessionInput";
        Description = "That one actor grew out of another.";
        this.Must("predecessor", typeof(IdGraphType), "The slug of what was there before.");
        this.Must("successor", typeof(IdGraphType), "The slug of what grew out of it.");
        this.Must("kind", typeof(WordsType<SuccessionKind>), "How one grew out of the other.");
        this.May("at", typeof(PartialDateType), "When it happened, as precisely as that is known.");
        this.DeclareDenied();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => 
        new SuccessionDraft(value.Required("predecessor"), value.Required("successor"), value.Get<SuccessionKind>("kind"))
        {
            At = value.Text("at"),
            Denied = value.Get<bool>("denied"),
        };
}
