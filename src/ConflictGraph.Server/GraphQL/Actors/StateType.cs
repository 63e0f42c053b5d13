namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class StateType : ObjectGraphType<StateView>
{
    public StateType()
    {
        Name = "State";
        Description = "A country and its government.";
        Interface<ActorType>();
        Interface<NodeType>();
        this.DeclareNode();
        this.DeclareActor();
        this.DeclareGroup();
    }
}
