using ConflictGraph.Neo4j;

namespace ConflictGraph.Testing;

/// <summary>How to reach the Neo4j of the tests.</summary>
public static class Neo4jOptionsOfTests
{
    public static Neo4jOptions Options(this INeo4j neo4j) => new() { Url = neo4j.Url, User = neo4j.User, Password = neo4j.Password };
}
