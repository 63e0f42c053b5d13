using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>What is done with answers.</summary>
public sealed class AnswerOptions
{
    private const int BytesInMegabyte = 1024 * 1024;

    /// <summary>Memory for answers that may be asked for again, in MB; 0 for none.</summary>
    public int AnswerCache { get; set; } = 64;

    public long Bytes => (long)AnswerCache * BytesInMegabyte;

    /// <exception cref="StartException">The value is out of its range.</exception>
    public void Check()
    {
        if (AnswerCache is < 0 or > 65536)
            throw new StartException($"--answer-cache takes 0 to 65536 MB, not {AnswerCache}.", StartException.WrongUsage);
    }
}
