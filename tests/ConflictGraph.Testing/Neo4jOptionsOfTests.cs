using ConflictGraph.Neo4j;

namespace ConflictGraph.Testing;

/// <summary>How to reach the Neo4j of the tests, with patience: it plans each statement for the first time, perhaps beside much else.</summary>
public static class Neo4jOptionsOfTests
{
    public static Neo4jOptions Options(this INeo4j neo4j) => new() { Url = neo4j.Url, User = neo4j.User, Password = neo4j.Password, ReadTimeout = TimeSpan.FromMinutes(2), WriteTimeout = TimeSpan.FromMinutes(3) };
}
