namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class SupportInput : InputObjectGraphType
{
    public SupportInput()
    {
        Name = "SupportInput";
        Description = "That one actor supports another.";
        this.Must("sponsor", typeof(IdGraphType), "The slug of who gives the support.");
        this.Must("recipient", typeof(IdGraphType), "The slug of who gets the support.");
        this.Many("kinds", typeof(WordsType<SupportKind>), "What kinds of support.");
        this.DeclareDuring();
        this.DeclareDenied();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => 
        new SupportDraft(value.Required("sponsor"), value.Required("recipient"), value.List<SupportKind>("kinds"))
    {
        During = value.Get<IntervalDraft>("during"),
        Denied = value.Get<bool>("denied"),
    };
}
