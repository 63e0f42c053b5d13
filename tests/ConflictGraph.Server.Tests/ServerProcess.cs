using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests;

/// <summary>A real server in a process of its own, over an address that it chose itself.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;
    private readonly HttpClient _client;

    private ServerProcess(Process process, Uri address) => (_process, _client) = (process, new HttpClient { BaseAddress = address });

    public int Id => _process.Id;

    /// <summary>Where it takes operations.</summary>
    public Uri Address => _client.BaseAddress!;

    /// <summary>Starts the server over a folder, with nothing in it, and waits until it is ready.</summary>
    public static Task<ServerProcess> StartAsync(string folder) => StartWithAsync("--data", folder, "--sample", "none");

    /// <summary>Starts the server with options, and waits until it is ready. A write beyond a limit of the system is an error to it, and not its end.</summary>
    public static Task<ServerProcess> StartWithAsync(params string[] options) => StartWithAsync(options, []);

    /// <summary>The same, with variables in its environment.</summary>
    public static async Task<ServerProcess> StartWithAsync(string[] options, params (string Name, string Value)[] environment)
    {
        var server = Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll");
        var start = new ProcessStartInfo("bash",
            ["-c", "trap '' XFSZ; exec dotnet \"$@\"", "bash", server, .. options, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Split("is ready at ") is not [_, var address])
                continue;
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(process, new Uri(address));
        }
        throw new InvalidOperationException($"The server stopped: {await process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>The answer to an operation.</summary>
    /// <exception cref="HttpRequestException">The server was gone before it had answered.</exception>
    public async Task<JsonNode> AskAsync(string query, object variables)
    {
        using var response = await _client.PostAsJsonAsync("graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Ends the process as a power cut does: nothing is flushed, nothing is closed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitAsync();
    }

    /// <summary>Ends the process as Ctrl-C does.</summary>
    public async Task StopAsync()
    {
        Signal("-INT");
        await WaitAsync();
    }

    /// <summary>Asks the process to end, as a service manager does, and does not wait.</summary>
    public void Terminate() => Signal("-TERM");

    /// <summary>The exit code, as soon as the process has ended.</summary>
    public async Task<int> EndAsync()
    {
        await WaitAsync();
        return _process.ExitCode;
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _client.Dispose();
    }

    private async Task WaitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
    }
}
