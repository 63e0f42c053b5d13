namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class FactionType : ObjectGraphType<FactionView>
{
    public FactionType()
    {
        Name = "Faction";
        Description = "An armed or political group that decides for itself.";
        Interface<ActorType>();
        Interface<NodeType>();
        this.DeclareNode();
        this.DeclareActor();
        this.DeclareGroup();
    }
}
