using ConflictGraph.Server.GraphQL.Sources;

namespace ConflictGraph.Server.GraphQL.Claims;

public sealed class EvidenceType : ObjectGraphType<EvidenceView>
{
    public EvidenceType()
    {
        Name = "Evidence";
        Description = "Where a claim stands in a document.";
        this.Must("document", typeof(DocumentType), "The document in which it stands.",
            view => view.Reading.Find<DocumentView>(view.Evidence.Document));
        this.May("quote", typeof(StringGraphType), "The exact words.", view => view.Quote);
        this.May("start", typeof(IntGraphType), "Where the words stand in the document's text, when the text is stored.",
            view => view.Evidence.Start);
        this.May("end", typeof(IntGraphType), "Where the words end. Both count UTF-16 units, as in JavaScript and C#.",
            view => view.Evidence.End);
        this.Must("isHeadline", typeof(BooleanGraphType), "True if the words stand in a headline.", view => view.Evidence.IsHeadline);
    }
}
