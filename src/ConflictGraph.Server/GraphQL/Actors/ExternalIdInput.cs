namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class ExternalIdInput : InputObjectGraphType
{
    public ExternalIdInput()
    {
        Name = "ExternalIdInput";
        Description = "What another register calls an actor.";
        this.Must("scheme", typeof(StringGraphType), "The register: UCDP, WIKIDATA.");
        this.Must("value", typeof(StringGraphType), "The id in that register.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new ExternalId(value.Required("scheme"), value.Required("value"));
}
