namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class EvidenceInput : InputObjectGraphType
{
    public EvidenceInput()
    {
        Name = "EvidenceInput";
        Description = "Where a claim stands in a document.";
        this.Must("document", typeof(IdGraphType), "The slug of the document.");
        this.May("quote", typeof(StringGraphType), "The exact words. Where the document's text is stored they must stand in it.");
        this.May("isHeadline", typeof(BooleanGraphType), "True if the words stand in a headline.").DefaultValue(false);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new EvidenceDraft(value.Required("document"), value.Text("quote"), value.Get<bool>("isHeadline"));
}
