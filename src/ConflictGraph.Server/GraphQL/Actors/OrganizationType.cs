namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class OrganizationType : ObjectGraphType<OrganizationView>
{
    public OrganizationType()
    {
        Name = "Organization";
        Description = "Any other body: the United Nations, a party, an aid group.";
        Interface<ActorType>();
        Interface<NodeType>();
        this.DeclareNode();
        this.DeclareActor();
        this.DeclareGroup();
    }
}
