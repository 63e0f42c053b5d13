namespace ConflictGraph.Server.GraphQL.Facts;

/// <summary>A fact as it is seen at one moment.</summary>
public abstract class FactView(MomentReading reading, Fact fact)
{
    public MomentReading Reading => reading;

    public Fact Fact => fact;
}
