using System.Diagnostics;
using System.Text;
using ConflictGraph.Benchmarks.Load;

namespace ConflictGraph.Benchmarks.Starting;

/// <summary>How long a server takes from the start of its process until it has answered the first question.</summary>
public static class FirstAnswer
{
    private static readonly byte[] Question = Encoding.UTF8.GetBytes("""{"query":"{ meeting(id: \"astana-1\", at: \"2017-01-20\") { name attending { actor { name } because } } }"}""");

    /// <summary>Starts it with the sample in a folder that is new, and asks as soon as it says that it is ready.</summary>
    /// <param name="environment">What the runtime is told.</param>
    /// <exception cref="InvalidOperationException">It has not answered.</exception>
    public static async Task<Startup> OfAsync(string program, IReadOnlyDictionary<string, string> environment)
    {
        var data = Directory.CreateTempSubdirectory("conflictgraph-start-");
        var start = new ProcessStartInfo("dotnet", [program, "--data", data.FullName, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        try
        {
            await AskAsync(await AddressAsync(process.StandardOutput));
            return new(clock.Elapsed, process.TotalProcessorTime);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            data.Delete(recursive: true);
        }
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.Split("is ready at ") is [_, var address])
                return new Uri(address.Split(',')[0]);
        }
        throw new InvalidOperationException("The server has stopped.");
    }

    private static async Task AskAsync(Uri address)
    {
        using var connection = new HttpConnection(address);
        var answer = Encoding.UTF8.GetString(connection.Body(await connection.AskAsync(HttpConnection.Request(address, Question))));
        if (!answer.Contains("because", StringComparison.Ordinal))
            throw new InvalidOperationException(answer);
    }
}
