using System.Diagnostics;
using System.Globalization;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>A process whose answers are measured, and that says what it uses.</summary>
public sealed class Measured : IDisposable
{
    private readonly Process _process;

    private Measured(string name, Process process, Uri address) => (Name, _process, Address) = (name, process, address);

    public string Name { get; }

    /// <summary>Where it takes operations.</summary>
    public Uri Address { get; }

    public static async Task<Measured> StartAsync(string kind, params IEnumerable<string> options)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Measured).Assembly.Location, "measured", kind, .. options])
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
        _process.Dispose();
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
