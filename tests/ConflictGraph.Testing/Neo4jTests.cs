namespace ConflictGraph.Testing;

/// <summary>The collection of the tests that share a Neo4j, and so run one after the other: [Collection(Neo4jTests.Collection)].</summary>
public static class Neo4jTests
{
    public const string Collection = "Neo4j";
}
