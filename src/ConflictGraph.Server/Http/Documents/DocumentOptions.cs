using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>Which documents are executed, and which are kept for those who only name them.</summary>
public sealed class DocumentOptions
{
    /// <summary>A folder of documents, and then nothing else is executed; null for any document.</summary>
    public string? Documents { get; set; }

    /// <summary>How much memory automatic persisted queries may take, in MB; 0 for none.</summary>
    public int PersistedQueries { get; set; } = 16;

    /// <exception cref="StartException">A value is out of its range.</exception>
    public void Check()
    {
        if (PersistedQueries is < 0 or > 4096)
            throw new StartException($"--persisted-queries takes 0 to 4096 MB, not {PersistedQueries}.", StartException.WrongUsage);
    }
}
