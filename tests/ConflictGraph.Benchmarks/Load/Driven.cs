namespace ConflictGraph.Benchmarks.Load;

/// <summary>What is driven in turn with others: a process, and who writes to it meanwhile, if anybody does.</summary>
public sealed record Driven(string Name, Measured Measured, Writer? Writer = null)
{
    public const string Server = "server";
    public const string Writing = "writing";
    public const string Executer = "executer";
    public const string Bare = "bare";

    /// <summary>One round of reads, and of writes where there is a writer.</summary>
    public async Task<Round> RunAsync(Driver driver, Question question, bool repeats, double seconds)
    {
        if (Writer is null)
            return await driver.RunAsync(Measured, question, repeats, seconds);
        using var stop = new CancellationTokenSource();
        var writing = Writer.RunAsync(stop.Token);
        var reads = driver.RunAsync(Measured, question, repeats, seconds);
        await Task.WhenAny(reads, writing);
        await stop.CancelAsync();
        return await reads with { WritesPerSecond = await writing };
    }
}
