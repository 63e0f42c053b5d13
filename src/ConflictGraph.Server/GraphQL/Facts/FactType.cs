namespace ConflictGraph.Server.GraphQL.Facts;

public sealed class FactType : InterfaceGraphType<FactView>
{
    public FactType()
    {
        Name = "Fact";
        Description = "A fact about the graph that claims have settled. Each is dated, and each says why.";
        this.DeclareFact();
        this.OnlyDeclare();
    }
}
