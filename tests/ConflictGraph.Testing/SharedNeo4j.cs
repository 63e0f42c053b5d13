namespace ConflictGraph.Testing;

/// <summary>
/// The Neo4j of this test process, started when it is first asked for: the one that CONFLICTGRAPH_TEST_NEO4J_URL names, or one that we start ourselves,
/// or one in a container. Its tests stand in one collection, since they share it: each begins by emptying it.
/// </summary>
public static class SharedNeo4j
{
    private const string UrlVariable = "CONFLICTGRAPH_TEST_NEO4J_URL";

    private static readonly Lazy<Task<INeo4j>> Instance = new(StartAsync);

    /// <summary>Why there is none; null where there is, and under CI=true, where its lack is a failure.</summary>
    public static string? Lack =>
        Environment.GetEnvironmentVariable("CI") == "true" || GivenUrl is not null || LocalNeo4j.IsThere || ContainerNeo4j.IsThere ? null
            : $"There is no Neo4j: neither {UrlVariable}, nor ../shared/neo4j with Java, nor Docker.";

    private static string? GivenUrl => Environment.GetEnvironmentVariable(UrlVariable) is { Length: > 0 } url ? url : null;

    public static Task<INeo4j> GetAsync() => Instance.Value;

    /// <summary>Takes everything out of it but constraints and indexes.</summary>
    public static async Task<INeo4j> EmptiedAsync()
    {
        var neo4j = await GetAsync();
        await neo4j.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        return neo4j;
    }

    private static async Task<INeo4j> StartAsync()
    {
        if (GivenUrl is { } url)
            return GivenNeo4j.Take(new(url));
        if (LocalNeo4j.IsThere)
            return await LocalNeo4j.StartAsync();
        return ContainerNeo4j.IsThere ? await ContainerNeo4j.StartAsync()
            : throw new InvalidOperationException($"There is no Neo4j: set {UrlVariable}, or install Java 17 for ../shared/neo4j, or start Docker.");
    }
}
