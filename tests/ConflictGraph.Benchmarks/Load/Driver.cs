using System.Diagnostics;
using ConflictGraph.Server.Commands;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>Drives a process over loopback by several connections, each of which asks as soon as it was answered.</summary>
public sealed class Driver(int connections)
{
    /// <summary>How many requests are made before the clock starts, and then asked in turn.</summary>
    private const int Prepared = 40_000;

    /// <summary>How many different requests there are where they are asked again, a few often and many seldom.</summary>
    private const int Repeated = 200;

    private int _next;

    /// <param name="repeats">Whether what was asked is asked again.</param>
    public async Task<Round> RunAsync(Measured measured, Question question, bool repeats, double seconds)
    {
        var first = repeats ? 0 : Interlocked.Add(ref _next, Prepared);
        var requests = Enumerable.Range(first, repeats ? Repeated : Prepared).Select(number => HttpConnection.Request(measured.Address, question.Body(number))).ToArray();
        var (before, clock) = (await measured.UseAsync(), Stopwatch.StartNew());
        var asked = -1;
        var parts = await Task.WhenAll(Enumerable.Range(0, connections).Select(number => Task.Run(async () =>
        {
            using var connection = new HttpConnection(measured.Address);
            var popularity = new Popularity(Repeated, 1, number);
            var (latencies, bytes) = (new List<long>(), 0L);
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var request = requests[repeats ? popularity.Of(latencies.Count) : Interlocked.Increment(ref asked) % Prepared];
                var start = Stopwatch.GetTimestamp();
                bytes += await connection.AskAsync(request);
                latencies.Add(Stopwatch.GetTimestamp() - start);
            }
            return (latencies, bytes);
        })));
        var took = clock.Elapsed.TotalSeconds;
        var after = await measured.UseAsync();
        return new Round(took, [.. parts.SelectMany(part => part.latencies).Order()], parts.Sum(part => part.bytes), after.Allocated - before.Allocated, after.Processor - before.Processor);
    }
}
