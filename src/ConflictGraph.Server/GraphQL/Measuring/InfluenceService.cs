using ConflictGraph.Explore.Measuring;
using ConflictGraph.Server.GraphQL.Watching;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Measuring;

/// <summary>
/// Measures influence in the background: when something was written and then nothing for a while, or when it was long ago. What goes wrong in it is told
/// to the log and costs nobody else anything.
/// </summary>
public sealed partial class InfluenceService(
    IGraphStore store, ChangeFeed feed, Present present, Influences influences, TimeProvider clock, IOptions<InfluenceOptions> options, ILogger<InfluenceService> log) : BackgroundService
{
    private readonly InfluenceOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_options.Quiet is not { } quiet)
            return;
        var measured = -1L;
        while (true)
        {
            try
            {
                if (measured >= 0)
                    await feed.PatientlyAsync(async () => await store.NewerAsync(measured, stoppingToken), stoppingToken);
                await CalmAsync(quiet, stoppingToken);
                var start = clock.GetTimestamp();
                measured = await feed.PatientlyAsync(() => MeasureAsync(stoppingToken), stoppingToken);
                // The rest of the time is left to those who ask.
                await Task.Delay(clock.GetElapsedTime(start) / _options.Share, clock, stoppingToken);
            }
            catch (ObjectDisposedException) when (stoppingToken.IsCancellationRequested)
            {
                // The store was closed first.
                return;
            }
            catch (Exception unexpected) when (unexpected is not OperationCanceledException)
            {
                // A service that fails would take the server with it.
                LogFailure(log, unexpected);
                measured = store.Head.Version;
            }
        }
    }

    private async Task<long> MeasureAsync(CancellationToken cancellation)
    {
        var head = store.Head;
        influences.Replace(await InfluenceMap.MeasureAsync(store, head, await present.AtAsync(new Pin(head.Version, null), cancellation), cancellation));
        return head.Version;
    }

    /// <summary>Waits until nothing has been written for a while, though not for ever.</summary>
    private async Task CalmAsync(TimeSpan quiet, CancellationToken cancellation)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            var before = store.Head.Version;
            // Whether nothing is written in a while can be told at its end only.
            await Task.Delay(quiet, clock, cancellation);
            if (store.Head.Version == before || clock.GetElapsedTime(start) > _options.Longest)
                return;
        }
    }

    [LoggerMessage(LogLevel.Error, "Influence could not be measured; it is tried again when something is written")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
