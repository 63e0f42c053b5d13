using System.Diagnostics;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;
using ConflictGraph.Testing;
using Xunit.Abstractions;

namespace ConflictGraph.Store.Tests.Size;

/// <summary>How long a start, a write and a reading take with very many claims, and how much memory; printed, and held against what was promised.</summary>
public sealed class SizeTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Size = MeasurementFactAttribute.SizeOf(MeasurementFactAttribute.Claims);

    private const int Repetitions = 100;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [MeasurementFact(MeasurementFactAttribute.Claims)]
    public async Task A_million_claims_start_in_15_seconds_and_2_GB_and_one_more_is_written_in_5_ms()
    {
        var history = new LargeHistory(Size);
        var watch = Stopwatch.StartNew();
        await using (var store = Open())
        {
            foreach (var journalEvent in history.Events())
                await store.CommitAsync(journalEvent, store.Head.Version, default);
        }
        output.WriteLine($"written: {Size / watch.Elapsed.TotalSeconds:0} claims a second");
        GC.Collect();

        watch.Restart();
        await using var again = Open();
        var start = watch.Elapsed;
        using var process = Process.GetCurrentProcess();
        output.WriteLine($"start: {start.TotalSeconds:0.0} s, of which the collector paused {GC.GetTotalPauseDuration().TotalSeconds:0.0} s since the process began");
        output.WriteLine($"memory: {process.WorkingSet64 / 1e6:0} MB in use, {process.PeakWorkingSet64 / 1e6:0} MB at most, {GC.GetTotalMemory(true) / 1e6:0} MB live");

        var flush = Median(_ => FlushAsync());
        var write = Median(async i => await again.CommitAsync(Given.Record(history.Next(Size + i)), again.Head.Version, default));
        var pin = new Pin(again.Head.Version, null);
        var casefile = Median(async i => await again.CasesAsync(pin, [$"meeting-{i % 10}"], default));
        var search = Median(async _ => await again.PagesAsync(pin, [new PageRequest(new ClaimQuery { Text = "nobody said this" }, 20)], default), 3);
        output.WriteLine($"one claim: {write:0.00} ms, of which a flush of the disk takes {flush:0.00} ms; a casefile: {casefile:0.00} ms; a search for nothing: {search:0} ms");

        Assert.True(start < TimeSpan.FromSeconds(15), $"The start took {start}.");
        Assert.True(process.PeakWorkingSet64 < 2_000_000_000, $"The start took {process.PeakWorkingSet64} bytes.");
        Assert.True(write - flush < 5, $"One write took {write} ms, and a flush {flush} ms.");
    }

    /// <summary>What a commit has to wait for in any case: the same bytes to the same disk.</summary>
    private Task FlushAsync()
    {
        using var file = new FileStream(Path.Combine(_folder.Path, "flush"), FileMode.Append);
        file.Write(new byte[16_384]);
        file.Flush(flushToDisk: true);
        return Task.CompletedTask;
    }

    private static double Median(Func<int, Task> measured, int repetitions = Repetitions)
    {
        var times = new double[repetitions];
        for (var i = 0; i < repetitions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            measured(i).GetAwaiter().GetResult();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        return times[repetitions / 2];
    }

    private EmbeddedStore Open() => EmbeddedStore.Open(new() { Folder = _folder.Path }, TimeProvider.System);
}
