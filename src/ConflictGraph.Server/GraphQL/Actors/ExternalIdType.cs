namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class ExternalIdType : ObjectGraphType<ExternalId>
{
    public ExternalIdType()
    {
        Name = "ExternalId";
        Description = "What another register calls the same actor.";
        this.Must("scheme", typeof(StringGraphType), "The register: UCDP, WIKIDATA.", id => id.Scheme);
        this.Must("value", typeof(StringGraphType), "The id in that register.", id => id.Value);
    }
}
