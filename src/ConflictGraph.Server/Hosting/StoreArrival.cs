namespace ConflictGraph.Server.Hosting;

/// <summary>Waits for a store that may come later than the server, and loads the sample into it when it is there.</summary>
public sealed partial class StoreArrival(IGraphStore store, IServiceProvider services, ILogger<StoreArrival> log)
{
    private readonly SampleLoader _sample = ActivatorUtilities.CreateInstance<SampleLoader>(services);

    /// <summary>False where the store cannot be used yet.</summary>
    /// <exception cref="StartException">The sample is not known, or cannot be recorded.</exception>
    public async Task<bool> TryAsync(CancellationToken cancellation)
    {
        _sample.Check();
        try
        {
            // Behind all that there is: it costs nothing, and shows whether the store answers.
            await store.ChangesAsync(long.MaxValue, 1, cancellation);
        }
        catch (StoreUnavailableException unavailable)
        {
            LogLate(unavailable.Message);
            return false;
        }
        await _sample.LoadAsync(cancellation);
        return true;
    }

    /// <summary>Waits as long as it takes.</summary>
    public async Task WaitAsync(Action arrived, CancellationToken cancellation)
    {
        try
        {
            await store.NewerAsync(-1, cancellation);
            await _sample.LoadAsync(cancellation);
            arrived();
        }
        catch (Exception failure) when (failure is StoreUnavailableException or StartException)
        {
            LogNoSample(failure.Message);
            arrived();
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // The server stops before its store has come.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store cannot be used yet: {Message}")]
    private partial void LogLate(string message);

    [LoggerMessage(LogLevel.Error, "The sample was not loaded: {Message}")]
    private partial void LogNoSample(string message);
}
