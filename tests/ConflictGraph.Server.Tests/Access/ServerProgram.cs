using System.Diagnostics;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>The program, run to its end.</summary>
public static class ServerProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Starts the program, which is to refuse, and gives its exit code and the lines that say why.</summary>
    public static async Task<(int ExitCode, string[] Error)> RefusedAsync(string[] arguments, (string Name, string Value)? variable = null)
    {
        var (exitCode, _, error) = await RunAsync(arguments, variable);
        return (exitCode, error);
    }

    public static async Task<(int ExitCode, string[] Output, string[] Error)> RunAsync(
        string[] arguments, (string Name, string Value)? variable = null, TimeSpan? atMost = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (variable is var (name, value))
            start.Environment[name] = value;
        using var program = Process.Start(start)!;
        using var patience = new CancellationTokenSource(atMost ?? Patience);
        try
        {
            var output = program.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await program.StandardError.ReadToEndAsync(patience.Token);
            await program.WaitForExitAsync(patience.Token);
            return (program.ExitCode, Lines(await output), Lines(error));
        }
        finally
        {
            if (!program.HasExited)
                program.Kill();
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
