using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>A test that kills a Neo4j, and so starts one of its own. Where it cannot, the test is skipped, since `dotnet test` has to work with the SDK
/// alone, but never in continuous integration.</summary>
public sealed class OwnNeo4jFactAttribute : FactAttribute
{
    public OwnNeo4jFactAttribute()
    {
        if (!LocalNeo4j.IsThere && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "It kills a Neo4j, and so needs ../shared/neo4j with Java to start one of its own.";
    }
}
