using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Neo4j.Opening;

/// <summary>
/// Makes a database ready, again and again until it has worked once, so that a server may start before its database. Until then everybody gets what
/// the last try failed by; nobody waits for more than the first.
/// </summary>
internal sealed class Preparation : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _closing = new();
    private readonly TaskCompletionSource _tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _work;
    private volatile StoreUnavailableException _failure = new("Neo4j has not answered yet. Try again in a moment.") { Fault = StoreFault.Unreachable };

    /// <param name="prepare">Does no harm when it is done again, or by several servers at once.</param>
    public Preparation(Func<CancellationToken, Task> prepare) => _work = Task.Run(() => PrepareAsync(prepare));

    /// <summary>Ends when the database is ready, however long that takes.</summary>
    public Task DoneAsync(CancellationToken cancellation) => _done.Task.WaitAsync(cancellation);

    /// <exception cref="StoreUnavailableException">The database is not ready yet.</exception>
    public async ValueTask RequireAsync(CancellationToken cancellation)
    {
        if (_done.Task.IsCompletedSuccessfully)
            return;
        await _tried.Task.WaitAsync(cancellation);
        Require();
    }

    /// <summary>As <see cref="RequireAsync"/>, without any waiting.</summary>
    public void Require()
    {
        if (!_done.Task.IsCompletedSuccessfully)
            throw new StoreUnavailableException(_failure.Message, _failure) { Fault = _failure.Fault };
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _work;
        _closing.Dispose();
    }

    private async Task PrepareAsync(Func<CancellationToken, Task> prepare)
    {
        try
        {
            while (!await TryAsync(prepare))
            {
                // A database tells nobody that it has come up: it has to be asked again, and not all the time.
                await Task.Delay(Pause, _closing.Token);
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
            _done.TrySetCanceled();
        }
    }

    private async Task<bool> TryAsync(Func<CancellationToken, Task> prepare)
    {
        try
        {
            await prepare(_closing.Token);
            _done.SetResult();
        }
        catch (StoreUnavailableException unavailable)
        {
            _failure = unavailable;
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            _failure = new($"Neo4j cannot be made ready: {unexpected.Message}", unexpected) { Fault = StoreFault.Broken };
        }
        finally
        {
            _tried.TrySetResult();
        }
        return _done.Task.IsCompleted;
    }
}
