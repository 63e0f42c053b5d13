namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class ActorType : InterfaceGraphType<ActorView>
{
    public ActorType()
    {
        Name = "Actor";
        Description = "Whoever can hold a position: a faction, coalition, state, organisation or person.";
        Interface<NodeType>();
        this.DeclareNode();
        this.DeclareActor();
        this.OnlyDeclare();
    }
}
