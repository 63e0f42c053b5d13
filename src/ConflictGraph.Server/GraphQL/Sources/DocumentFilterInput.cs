namespace ConflictGraph.Server.GraphQL.Sources;

public sealed class DocumentFilterInput : InputObjectGraphType
{
    public DocumentFilterInput()
    {
        Name = "DocumentFilter";
        Description = "Which documents are wanted. Several conditions all have to hold.";
        this.May("outlet", typeof(IdGraphType), "Published by this outlet, by its slug.");
        this.May("text", typeof(StringGraphType), "With this in the title, whatever the case and accents.");
        this.May("publishedFrom", typeof(PartialDateType), "Published at the beginning of this date or later.");
        this.May("publishedBefore", typeof(PartialDateType), "Published before the beginning of this date.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new DocumentFilter(value);
}
