using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Querying;
using Microsoft.Extensions.Logging;

namespace ConflictGraph.Neo4j.Projecting;

/// <summary>Follows the versions and keeps the projection up with them, after each commit of this server or another. Nothing waits for it.</summary>
internal sealed partial class Projector : IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PauseForAnother = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _closing = new();
    private readonly IGraphStore _store;
    private readonly ILogger _log;
    private readonly Projection _projection;
    private readonly Task _work;

    public Projector(IGraphStore store, QueryApi api, ILogger log)
    {
        (_store, _log, _projection) = (store, log, new(store, api, Lease));
        _work = Task.Run(FollowAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _work;
        _closing.Dispose();
    }

    private async Task FollowAsync()
    {
        try
        {
            // Behind the empty graph, of which there is nothing to show.
            var shown = 0L;
            while (true)
            {
                (shown, var pause) = await AdvanceAsync(shown);
                // Neither another server's lease nor a database that is away tells when it ends: both have to be asked for again.
                if (pause is { } time)
                    await Task.Delay(time, _closing.Token);
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
            // This is how it ends.
        }
    }

    /// <summary>Waits for something new and shows it.</summary>
    /// <returns>The version that is shown, and how long to wait before the next try; null where it succeeded.</returns>
    private async Task<(long Shown, TimeSpan? Pause)> AdvanceAsync(long shown)
    {
        try
        {
            var head = await _store.NewerAsync(shown, _closing.Token);
            shown = await _projection.AdvanceAsync(head.Version, _closing.Token);
            return (shown, shown < head.Version ? PauseForAnother : null);
        }
        catch (Exception lost) when (lost is ObjectDisposedException or OperationCanceledException && !_closing.IsCancellationRequested)
        {
            // The lease went to another, or the store is closed just before this is.
            return (shown, PauseForAnother);
        }
        catch (StoreUnavailableException)
        {
            // The log has been told by whoever asks the database.
            return (shown, PauseAfterFailure);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            LogFailure(unexpected);
            return (shown, PauseAfterFailure);
        }
    }

    [LoggerMessage(LogLevel.Error, "The relationships for those who ask in Cypher could not be brought up to date; it is tried again")]
    private partial void LogFailure(Exception failure);
}
