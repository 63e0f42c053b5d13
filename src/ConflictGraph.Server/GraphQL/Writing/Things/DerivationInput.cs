namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class DerivationInput : InputObjectGraphType
{
    public DerivationInput()
    {
        Name = "DerivationInput";
        Description = "From which document another derives, and how.";
        this.Must("document", typeof(IdGraphType), "The slug of the document that was copied.");
        this.Must("how", typeof(WordsType<DerivationKind>), "How it was copied.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new DerivationDraft(value.Required("document"), value.Get<DerivationKind>("how"));
}
