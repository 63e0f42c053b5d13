namespace ConflictGraph.Server.GraphQL.Facts;

/// <summary>A fact of one kind as it is seen at one moment.</summary>
public sealed class FactView<TStatement>(MomentReading reading, Fact fact) : FactView(reading, fact) where TStatement : FactStatement
{
    public TStatement Statement => (TStatement)Fact.Statement;
}
