namespace ConflictGraph.Server.Tests.Sample;

/// <summary>Where the graph is that a server answers from.</summary>
public enum StoreKind
{
    Embedded,
    Neo4j,
}
