using System.Diagnostics;

namespace ConflictGraph.Server.Tests;

/// <summary>The server as a process of its own: how it starts, what it says, and how it refuses to.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_first_start_loads_the_sample_says_so_and_ends_with_its_address()
    {
        using var server = Start("--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        var lines = await ReadyAsync(server);
        Assert.StartsWith("Loaded the sample astana-2017: 431", lines[0], StringComparison.Ordinal);
        Assert.Matches("^ConflictGraph is ready at http://127.0.0.1:[1-9][0-9]*/graphql$", lines[^1]);
        Assert.Equal(0, await StopAsync(server));
    }

    [Fact]
    public async Task A_second_start_finds_what_the_first_one_kept()
    {
        using (var first = Start("--data", _folder.Path, "--urls", "http://127.0.0.1:0"))
        {
            await ReadyAsync(first);
            await StopAsync(first);
        }
        using var second = Start("--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        Assert.Single(await ReadyAsync(second));
        await StopAsync(second);
    }

    [Fact]
    public async Task A_journal_that_another_process_holds_stops_the_start_with_one_line()
    {
        using var first = Start("--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        await ReadyAsync(first);
        Assert.Contains("another", await RefusedAsync(3, "--data", _folder.Path), StringComparison.OrdinalIgnoreCase);
        await StopAsync(first);
    }

    [Fact]
    public async Task A_damaged_journal_stops_the_start_and_stays_as_it_was()
    {
        var journal = Path.Combine(_folder.Path, "conflictgraph.db");
        await File.WriteAllTextAsync(journal, "this is no journal");
        Assert.Contains("conflictgraph.db", await RefusedAsync(3, "--data", _folder.Path), StringComparison.Ordinal);
        Assert.Equal("this is no journal", await File.ReadAllTextAsync(journal));
    }

    [Theory]
    [InlineData("--sample", "nowhere-1999")]
    [InlineData("--store", "granite")]
    [InlineData("--colour", "blue")]
    public async Task Wrong_usage_stops_the_start_with_one_line_that_names_it(string option, string value) =>
        Assert.Contains(option, await RefusedAsync(2, "--data", _folder.Path, option, value), StringComparison.Ordinal);

    [Fact]
    public async Task The_help_names_every_setting()
    {
        using var server = Start("--help");
        var help = await server.StandardOutput.ReadToEndAsync();
        await server.WaitForExitAsync();
        Assert.Equal(0, server.ExitCode);
        Assert.All(["--urls", "--data", "--sample", "--store", "CONFLICTGRAPH_DATA"], word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<List<string>> ReadyAsync(Process server)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var lines = new List<string>();
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains("is ready at", StringComparison.Ordinal))
                return lines;
        }
        throw new InvalidOperationException($"The server stopped: {string.Join('\n', lines)} {await server.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Stops the server as Ctrl-C does, and gives its exit code.</summary>
    private static async Task<int> StopAsync(Process server)
    {
        using var kill = Process.Start("kill", ["-INT", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await server.WaitForExitAsync(patience.Token);
        return server.ExitCode;
    }

    /// <summary>The one line with which the server says why it does not start.</summary>
    private static async Task<string> RefusedAsync(int exitCode, params string[] arguments)
    {
        using var server = Start(arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var error = await server.StandardError.ReadToEndAsync(patience.Token);
        await server.WaitForExitAsync(patience.Token);
        Assert.Equal(exitCode, server.ExitCode);
        return Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
