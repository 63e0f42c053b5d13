namespace ConflictGraph.Store.Tests;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("conflictgraph-").FullName;

    public string Journal => System.IO.Path.Combine(Path, "conflictgraph.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
