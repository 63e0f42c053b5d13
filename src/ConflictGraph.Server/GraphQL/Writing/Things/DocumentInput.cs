namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class DocumentInput : InputObjectGraphType
{
    public DocumentInput()
    {
        Name = "DocumentInput";
        Description = "A document. A field that is absent stays as it was; null clears it.";
        this.Must("id", typeof(IdGraphType), "Its slug.");
        this.Must("outlet", typeof(IdGraphType), "The slug of the outlet that published it.");
        this.Must("title", typeof(StringGraphType), "Its title or headline.");
        this.May("url", typeof(StringGraphType), "Where it was published.");
        this.May("publishedAt", typeof(PartialDateType), "When it was published, as precisely as that is known.");
        this.May("language", typeof(StringGraphType), "Its language as a BCP 47 tag: ar, en, pl.");
        this.May("text", typeof(StringGraphType), "The whole text. Quotes in evidence are looked up in it.");
        this.May("derivedFrom", typeof(DerivationInput), "The document that it copies, and how.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new DocumentDraft(value.Required("id"), value.Required("outlet"), value.Required("title"))
        {
            Url = value.GivenText("url"),
            PublishedAt = value.GivenText("publishedAt"),
            Language = value.GivenText("language"),
            Text = value.GivenText("text"),
            DerivedFrom = value.Given<DerivationDraft>("derivedFrom"),
        };
}
