using System.Diagnostics;
using ConflictGraph.Explore.Measuring;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Measuring;

/// <summary>Measures influence in the background: when something was written and then nothing for a while, or when it was long ago.</summary>
public sealed partial class InfluenceService(
    IGraphStore store, Present present, Influences influences, TimeProvider clock, IOptions<InfluenceOptions> options, ILogger<InfluenceService> log) : BackgroundService
{
    private static readonly TimeSpan UntilNextTry = TimeSpan.FromSeconds(10);

    private readonly InfluenceOptions _options = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_options.Quiet is not { } quiet)
            return;
        var measured = -1L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (measured >= 0)
                    await store.NewerAsync(measured, stoppingToken);
                await CalmAsync(quiet, stoppingToken);
                var start = Stopwatch.GetTimestamp();
                measured = await MeasureAsync(stoppingToken);
                await Task.Delay(Stopwatch.GetElapsedTime(start) / _options.Share, clock, stoppingToken);
            }
            catch (StoreUnavailableException unavailable)
            {
                LogLater(log, unavailable.Message);
                await Task.Delay(UntilNextTry, clock, stoppingToken);
            }
            catch (ObjectDisposedException) when (stoppingToken.IsCancellationRequested)
            {
                // The store was closed first.
                return;
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
            await Task.Delay(quiet, clock, cancellation);
            if (store.Head.Version == before || clock.GetElapsedTime(start) > _options.Longest)
                return;
        }
    }

    [LoggerMessage(LogLevel.Debug, "Influence is measured later: {Message}")]
    private static partial void LogLater(ILogger log, string message);
}
