namespace ConflictGraph.Server.GraphQL;

public sealed class NodeType : InterfaceGraphType<View>
{
    public NodeType()
    {
        Name = "Node";
        Description = "Anything that has an id.";
        this.DeclareNode();
        this.OnlyDeclare();
    }
}
