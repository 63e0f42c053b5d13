namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class ActorFilterInput : InputObjectGraphType
{
    public ActorFilterInput()
    {
        Name = "ActorFilter";
        Description = "Which actors are wanted. Several conditions all have to hold.";
        this.MayMany("kinds", typeof(WordsType<ActorKind>), "Of one of these kinds.");
        this.May("text", typeof(StringGraphType), "With this in the name or an alias, whatever the case and accents.");
        this.May("nameStartsWith", typeof(StringGraphType), "With a name or alias that starts with this, whatever the case and accents.");
        this.May("memberOf", typeof(IdGraphType), "Members of this coalition, by its slug.");
        this.May("sponsoredBy", typeof(IdGraphType), "Supported by this actor, by its slug.");
        this.May("activeAt", typeof(PartialDateType), "Active when this date begins, or of unknown activity.");
        this.May("externalId", typeof(ExternalIdInput), "With this id in another register.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new ActorFilter(value);
}
