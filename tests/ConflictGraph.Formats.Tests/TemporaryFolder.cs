namespace ConflictGraph.Formats.Tests;

/// <summary>A folder of its own for a test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("conflictgraph-").FullName;

    public FileInfo Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return new(path);
    }

    public FileInfo Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return new(path);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
