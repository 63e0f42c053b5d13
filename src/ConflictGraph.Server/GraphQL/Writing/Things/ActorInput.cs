using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Writing.Things;

public sealed class ActorInput : InputObjectGraphType
{
    public ActorInput()
    {
        Name = "ActorInput";
        Description = "An actor. A field that is absent stays as it was; null or an empty list clears it.";
        this.Must("id", typeof(IdGraphType), "Its slug.");
        this.Must("kind", typeof(WordsType<ActorKind>), "What kind of actor it is.");
        this.Must("name", typeof(StringGraphType), "The name that it is best known by.");
        this.MayMany("aliases", typeof(StringGraphType), "Other names and spellings, in any script.");
        this.MayMany("externalIds", typeof(ExternalIdInput), "What other registers call it.");
        this.May("description", typeof(StringGraphType), "What it is, in a sentence or two.");
        this.May("active", typeof(IntervalInput), "Since when and until when it was active.");
        this.May("isOpenClass", typeof(BooleanGraphType), "For a coalition: true for a loose class, whose members are whoever is said to be in it.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) =>
        new ActorDraft(value.Required("id"), value.Get<ActorKind>("kind"), value.Required("name"))
        {
            Aliases = value.GivenList<string>("aliases"),
            ExternalIds = value.GivenList<ExternalId>("externalIds"),
            Description = value.GivenText("description"),
            Active = value.Given<IntervalDraft>("active"),
            IsOpenClass = value.Given<bool?>("isOpenClass"),
        };
}
