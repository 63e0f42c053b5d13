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
        // Behind the empty graph, of which there is nothing to show.
        var shown = 0L;
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var head = await _store.NewerAsync(shown, _closing.Token);
                shown = await _projection.AdvanceAsync(head.Version, _closing.Token);
                if (shown < head.Version)
                    await Task.Delay(PauseForAnother, _closing.Token);
            }
            catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
            {
                await PauseAsync(PauseForAnother);
            }
            catch (StoreUnavailableException)
            {
                // The log has been told by whoever asks the database.
                await PauseAsync(PauseAfterFailure);
            }
            catch (Exception unexpected)
            {
                LogFailure(unexpected);
                await PauseAsync(PauseAfterFailure);
            }
        }
    }

    private async Task PauseAsync(TimeSpan time) => await Task.Delay(time, _closing.Token).ContinueWith(_ => { }, TaskScheduler.Default);

    [LoggerMessage(LogLevel.Error, "The relationships for those who ask in Cypher could not be brought up to date; it is tried again")]
    private partial void LogFailure(Exception failure);
}
