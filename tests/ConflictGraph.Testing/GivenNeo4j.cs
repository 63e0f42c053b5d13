namespace ConflictGraph.Testing;

/// <summary>A Neo4j that somebody else runs. Test processes that are given the same one take turns.</summary>
internal sealed class GivenNeo4j : INeo4j
{
    private readonly FileStream _turn;

    private GivenNeo4j(Uri url, FileStream turn) => (Url, _turn) = (url, turn);

    public Uri Url { get; }

    public string User => Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_NEO4J_USER") ?? "neo4j";

    public string Password => Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_NEO4J_PASSWORD") ?? "";

    /// <summary>Waits for its turn, which ends with the process.</summary>
    public static GivenNeo4j Take(Uri url)
    {
        var path = Path.Combine(Path.GetTempPath(), $"conflictgraph-test-neo4j-{url.Host}-{url.Port}.turn");
        while (true)
        {
            try
            {
                return new(url, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException)
            {
                // Another process has it, and there is no way to be told when it ends.
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    public ValueTask DisposeAsync() => _turn.DisposeAsync();
}
