namespace ConflictGraph.Testing;

/// <summary>A real Neo4j that the tests may empty.</summary>
public interface INeo4j : IAsyncDisposable
{
    Uri Url { get; }

    string User { get; }

    string Password { get; }
}
