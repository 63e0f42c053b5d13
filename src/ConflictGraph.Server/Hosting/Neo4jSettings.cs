namespace ConflictGraph.Server.Hosting;

/// <summary>The settings of a graph that is kept in Neo4j.</summary>
public static class Neo4jSettings
{
    public static readonly IReadOnlyList<Setting> All =
    [
        Of("url", "URL", "For --store neo4j: the address of its HTTP connector, or https://ID.databases.neo4j.io for Aura (default: http://127.0.0.1:7474)"),
        Of("user", "NAME", "For --store neo4j: the user (default: neo4j)"),
        Of("password", "PASSWORD", "For --store neo4j: the user's password, better given by the environment"),
        Of("token", "TOKEN", "For --store neo4j: a bearer token of its single sign-on, in place of user and password"),
        Of("database", "NAME", "For --store neo4j: the database in it (default: neo4j)"),
        Of("poll", "SECONDS", "For --store neo4j: how often to ask whether another server has written (default: 1)"),
        Of("facts", "WORD", "For --store neo4j: on to keep settled facts beside the claims, as relationships for those who ask in Cypher; off to leave that to others (default: on)"),
    ];

    private static Setting Of(string name, string argument, string description) => new(
        $"--neo4j-{name}", argument, $"CONFLICTGRAPH_NEO4J_{name.ToUpperInvariant()}", $"ConflictGraph:Neo4j{char.ToUpperInvariant(name[0])}{name[1..]}", description);
}
