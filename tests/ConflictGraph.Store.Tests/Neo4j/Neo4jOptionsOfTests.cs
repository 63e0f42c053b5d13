using ConflictGraph.Neo4j;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests.Neo4j;

/// <summary>How to reach the Neo4j of the tests.</summary>
internal static class Neo4jOptionsOfTests
{
    public static Neo4jOptions Options(this INeo4j neo4j) => new() { Url = neo4j.Url, User = neo4j.User, Password = neo4j.Password };
}
