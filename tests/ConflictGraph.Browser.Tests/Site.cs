using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ConflictGraph.Browser.Tests;

/// <summary>A real server in a process of its own, on the sample, with data of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conflictgraph-browser-");
    private readonly string _sample;
    private readonly string _auth;
    private Process? _process;

    private Site(string sample, string auth) => (_sample, _auth) = (sample, auth);

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:0";

    public static async Task<Site> OpenAsync(string sample = "astana-2017", string auth = "loopback")
    {
        var site = new Site(sample, auth);
        await site.StartAsync();
        return site;
    }

    /// <summary>Starts it, or starts it again at the same address.</summary>
    public async Task StartAsync()
    {
        _process = Run("--data", _folder.FullName, "--sample", _sample, "--auth", _auth, "--urls", Address);
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Split("is ready at ") is not [_, var address])
                continue;
            Address = new Uri(address).GetLeftPart(UriPartial.Authority);
            _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return;
        }
        throw new InvalidOperationException($"The server stopped: {await _process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>A key for its pages; only where it asks for keys.</summary>
    public async Task<string> CreateKeyAsync(string role)
    {
        using var command = Run("keys", "create", "--name", role, "--role", role, "--data", _folder.FullName);
        var said = await command.StandardOutput.ReadToEndAsync();
        return said.Split().First(word => word.StartsWith("cgk_", StringComparison.Ordinal));
    }

    /// <summary>Ends it as a power cut does.</summary>
    public async Task StopAsync()
    {
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>The data of an answer, as another client gets it.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    private static Process Run(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }
}
