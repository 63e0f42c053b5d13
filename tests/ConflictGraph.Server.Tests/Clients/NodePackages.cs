using System.Diagnostics;

namespace ConflictGraph.Server.Tests.Clients;

/// <summary>The packages of the clients, installed once as the lock file names them.</summary>
public sealed class NodePackages : IAsyncLifetime
{
    public static string Folder => Repository.File("tests", "ConflictGraph.Clients");

    public async Task InitializeAsync()
    {
        var (wanted, installed) = (Path.Combine(Folder, "package-lock.json"), Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (File.Exists(installed) && File.GetLastWriteTimeUtc(installed) > File.GetLastWriteTimeUtc(wanted))
            return;
        var (exitCode, output) = await RunAsync("npm", TimeSpan.FromMinutes(5), ["ci", "--no-audit", "--no-fund"]);
        if (exitCode != 0)
            throw new InvalidOperationException($"npm cannot install the clients: {output}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a program in the folder of the clients, and gives its exit code and all that it wrote.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, TimeSpan patience, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(patience);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token));
            await process.WaitForExitAsync(timeout.Token);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
