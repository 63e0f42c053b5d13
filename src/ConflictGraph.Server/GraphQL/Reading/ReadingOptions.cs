using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>What is remembered of what was read.</summary>
public sealed class ReadingOptions
{
    private const int BytesInMegabyte = 1024 * 1024;

    /// <summary>Memory for meetings that may be asked about again, with their positions, in MB; 0 for none.</summary>
    public int VerdictCache { get; set; } = 16;

    public long Bytes => (long)VerdictCache * BytesInMegabyte;

    /// <exception cref="StartException">The value is out of its range.</exception>
    public void Check()
    {
        if (VerdictCache is < 0 or > 65536)
            throw new StartException($"--verdict-cache takes 0 to 65536 MB, not {VerdictCache}.", StartException.WrongUsage);
    }
}
