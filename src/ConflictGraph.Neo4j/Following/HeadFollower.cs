using System.Text.Json;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Opening;
using ConflictGraph.Neo4j.Querying;
using ConflictGraph.Neo4j.Reading;

namespace ConflictGraph.Neo4j.Following;

/// <summary>
/// Knows the newest version: of what this process wrote, and of what others did, for which it asks from time to time. Makes the database ready first,
/// as soon as it can be reached.
/// </summary>
internal sealed class HeadFollower : IAsyncDisposable
{
    private readonly QueryApi _api;
    private readonly TimeSpan _interval;
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _lock = new();
    private readonly Preparation _preparation;
    private readonly Task _following;
    private TaskCompletionSource _newer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Head? _head;

    public HeadFollower(QueryApi api, TimeSpan interval)
    {
        (_api, _interval) = (api, interval);
        _preparation = new(PrepareAsync);
        _following = Task.Run(FollowAsync);
    }

    /// <exception cref="StoreUnavailableException">The database has not been reached yet.</exception>
    public Head Head
    {
        get
        {
            _preparation.Require();
            return _head!;
        }
    }

    /// <exception cref="StoreUnavailableException">The database is not ready to be read and written.</exception>
    public ValueTask RequireAsync(CancellationToken cancellation) => _preparation.RequireAsync(cancellation);

    /// <summary>Takes note of a version. An older one than is known changes nothing.</summary>
    public void Learn(Head head)
    {
        TaskCompletionSource newer;
        lock (_lock)
        {
            if (_head is { } known && known.Version >= head.Version)
                return;
            _head = head;
            newer = _newer;
            _newer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        newer.TrySetResult();
    }

    public async ValueTask<Head> NewerAsync(long version, CancellationToken cancellation)
    {
        while (true)
        {
            Task newer;
            lock (_lock)
            {
                ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, typeof(Neo4jStore));
                if (_head is { } head && head.Version > version)
                    return head;
                newer = _newer.Task;
            }
            await newer.WaitAsync(cancellation);
        }
    }

    /// <summary>Asks for the newest version now.</summary>
    public async Task AskAsync(CancellationToken cancellation)
    {
        var rows = await _api.ReadNewestAsync(ChangeStatements.Newest, null, row => new Head(
            row[0].GetInt64(), row[1].ValueKind == JsonValueKind.Number ? new Instant(row[1].GetInt64()) : null), cancellation);
        if (rows.Count == 1)
            Learn(rows[0]);
    }

    public async ValueTask DisposeAsync()
    {
        TaskCompletionSource newer;
        lock (_lock)
        {
            if (_closing.IsCancellationRequested)
                return;
            newer = _newer;
            _closing.Cancel();
        }
        newer.TrySetResult();
        await _following;
        await _preparation.DisposeAsync();
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        await ServerVersion.CheckAsync(_api, cancellation);
        await GraphSetup.RunAsync(_api, cancellation);
        await AskAsync(cancellation);
    }

    private async Task FollowAsync()
    {
        using var timer = new PeriodicTimer(_interval);
        try
        {
            await _preparation.DoneAsync(_closing.Token);
            while (await timer.WaitForNextTickAsync(_closing.Token))
            {
                try
                {
                    await AskAsync(_closing.Token);
                }
                catch (Exception failure) when (failure is StoreUnavailableException or QueryException)
                {
                    // Whoever reads is told, and the log has been. The next round asks again.
                }
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
        }
    }
}
