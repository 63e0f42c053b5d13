namespace ConflictGraph.Server.GraphQL.Claims;

public sealed class RetractionType : ObjectGraphType<RetractionView>
{
    public RetractionType()
    {
        Name = "Retraction";
        Description = "That a claim was taken back. It stays in the history.";
        this.Must("at", typeof(DateTimeType), "When the retraction was recorded.", view => view.Retraction.At);
        this.Must("by", typeof(NodeType), "The speaker, or an outlet that takes its report back.",
            view => view.Reading.Find<View>(view.Retraction.By));
        this.Must("reason", typeof(StringGraphType), "Why, as it was given.", view => view.Retraction.Reason);
    }
}
