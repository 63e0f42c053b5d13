using ConflictGraph.Server.Tests.Access;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>The program with the settings of a Neo4j.</summary>
internal static class Neo4jProgram
{
    public static string[] Settings(this INeo4j neo4j) => ["--neo4j-url", neo4j.Url.ToString(), "--neo4j-user", neo4j.User];

    public static (string Name, string Value) Password(this INeo4j neo4j) => ("CONFLICTGRAPH_NEO4J_PASSWORD", neo4j.Password);

    public static Task<(int ExitCode, string[] Output, string[] Error)> CommandAsync(this INeo4j neo4j, params string[] command) =>
        ServerProgram.RunAsync([.. command, .. neo4j.Settings()], neo4j.Password());

    /// <summary>Starts a server on it, with an address that it chooses itself, and without the sample.</summary>
    public static Task<ServerProcess> ServeAsync(this INeo4j neo4j, params string[] options) => neo4j.ServeAtAsync(neo4j.Url, options);

    /// <summary>The same by another way to it.</summary>
    public static Task<ServerProcess> ServeAtAsync(this INeo4j neo4j, Uri url, params string[] options) => ServerProcess.StartWithAsync(
        ["--store", "neo4j", "--sample", "none", "--neo4j-url", url.ToString(), "--neo4j-user", neo4j.User, "--neo4j-poll", "0.2", .. options], neo4j.Password());
}
