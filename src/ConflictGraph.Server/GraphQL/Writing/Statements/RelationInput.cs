namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class RelationInput : InputObjectGraphType
{
    public RelationInput()
    {
        Name = "RelationInput";
        Description = "How two actors stand to each other; the same both ways.";
        this.Must("from", typeof(IdGraphType), "The slug of one of the two.");
        this.Must("to", typeof(IdGraphType), "The slug of the other of the two.");
        this.Must("kind", typeof(WordsType<RelationKind>), "How they stand to each other.");
        this.DeclareDuring();
        this.DeclareDenied();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new RelationDraft(value.Required("from"), value.Required("to"), value.Get<RelationKind>("kind"))
    {
        During = value.Get<IntervalDraft>("during"),
        Denied = value.Get<bool>("denied"),
    };
}
