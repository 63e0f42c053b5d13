namespace ConflictGraph.Embedded.Memory;

/// <summary>Wakes those who wait for something to come. Look at what is there after taking <see cref="Next"/>, so that nothing comes unnoticed.</summary>
internal sealed class Arrivals
{
    private TaskCompletionSource _next = New();

    /// <summary>Ends when the next has come.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Announce() => Interlocked.Exchange(ref _next, New()).SetResult();

    /// <summary>Who waits goes on elsewhere, and never holds up a writer.</summary>
    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
