using System.Diagnostics;
using System.Globalization;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>A process whose answers are measured, and that says what it uses.</summary>
public sealed class Measured : IDisposable
{
    private const double MostAtRest = 0.05;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MostToSettle = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private Measured(string name, Process process, Uri address) => (Name, _process, Address) = (name, process, address);

    public string Name { get; }

    /// <summary>Where it takes operations.</summary>
    public Uri Address { get; }

    /// <param name="kind">What <see cref="MeasuredProgram"/> knows.</param>
    /// <param name="hasCaches">Whether it remembers answers and verdicts.</param>
    public static async Task<Measured> StartAsync(string kind, bool hasCaches, params IEnumerable<string> options)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Measured).Assembly.Location, "measured", kind, hasCaches ? MeasuredProgram.Caches : MeasuredProgram.NoCaches, .. options])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split("is ready at ") is [_, var address])
                return new(kind, process, new Uri(address.Split(',')[0]));
        }
        throw new InvalidOperationException($"The measured process '{kind}' has stopped.");
    }

    /// <summary>Waits until it has no more work of its own from its start: until it is at rest for two seconds, but two minutes at most.</summary>
    public async Task SettleAsync()
    {
        var clock = Stopwatch.StartNew();
        for (var before = await UseAsync(); clock.Elapsed < MostToSettle;)
        {
            // Whether a process is at rest for a while can be told at its end only.
            await Task.Delay(Rest);
            var after = await UseAsync();
            if (after.Processor - before.Processor < Rest * MostAtRest)
                return;
            before = after;
        }
    }

    /// <summary>What it has used since it started.</summary>
    public async Task<Use> UseAsync()
    {
        await _process.StandardInput.WriteLineAsync("used");
        await _process.StandardInput.FlushAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is ["used", var allocated, var processor, var peak])
                return new(Number(allocated), TimeSpan.FromTicks(Number(processor)), Number(peak));
        }
        throw new InvalidOperationException($"The measured process '{Name}' has stopped.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        // Whoever comes next may want its folder.
        _process.WaitForExit();
        _process.Dispose();
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
