using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>What one HTTP request may ask, and how long its answer may be kept.</summary>
public sealed class RequestOptions
{
    /// <summary>The most operations in one request; 1 for no batches.</summary>
    public int Batch { get; set; } = 20;

    /// <summary>For so many seconds a client may keep an answer without asking whether it has changed, though never beyond the next boundary of time in the data.</summary>
    public int MaxAge { get; set; }

    /// <exception cref="StartException">A value is out of its range.</exception>
    public void Check()
    {
        if (Batch is < 1 or > 1000)
            throw new StartException($"--batch takes 1 to 1000, not {Batch}.", StartException.WrongUsage);
        if (MaxAge is < 0 or > 86400)
            throw new StartException($"--max-age takes 0 to 86400 seconds, not {MaxAge}.", StartException.WrongUsage);
    }
}
