namespace ConflictGraph.Server.GraphQL.Claims;

public sealed class ClaimFilterInput : InputObjectGraphType
{
    public ClaimFilterInput()
    {
        Name = "ClaimFilter";
        Description = "Which claims are wanted. Several conditions all have to hold.";
        this.May("meeting", typeof(IdGraphType), "About this meeting, by its slug.");
        this.May("about", typeof(IdGraphType), "That name this actor, by its slug.");
        this.May("speaker", typeof(IdGraphType), "Said by this actor, by its slug.");
        this.May("outlet", typeof(IdGraphType), "Reported by this outlet, by its slug.");
        this.May("document", typeof(IdGraphType), "That stand in this document, by its slug.");
        this.MayMany("capacities", typeof(WordsType<Capacity>), "Said in one of these capacities.");
        this.May("statedFrom", typeof(PartialDateType), "Said at the beginning of this date or later.");
        this.May("statedBefore", typeof(PartialDateType), "Said before the beginning of this date.");
        this.May("text", typeof(StringGraphType), "With this in a quote, in the speaker's name as the source words it, or in the condition.");
        this.May("includeRetracted", typeof(BooleanGraphType), "Also claims that were taken back.").DefaultValue(false);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new ClaimFilter(value);
}
