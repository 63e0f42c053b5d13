using ConflictGraph.Server.GraphQL.Writing.Statements;

namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class RetractInput : InputObjectGraphType
{
    public RetractInput()
    {
        Name = "RetractInput";
        Description = "That somebody takes a claim back.";
        this.Must("claim", typeof(IdGraphType), "The slug of the claim.");
        this.Must("by", typeof(IdGraphType),
            "The slug of the claim's speaker, or of the outlet of a document in its evidence; anyone else makes a counter-claim instead (NOT_THE_AUTHOR).");
        this.May("statedAt", typeof(PartialDateType), "When the words were taken back, if that is known.");
        this.Must("reason", typeof(StringGraphType), "Why, as readers see it.");
        this.May("replacement", typeof(ClaimInput), "The claim that takes its place; it is recorded with the retraction.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new RetractDraft(value.Required("claim"), value.Required("by"), value.Required("reason"))
        {
            StatedAt = value.Text("statedAt"),
            Replacement = value.Get<ClaimDraft>("replacement"),
        };
}
