using System.Diagnostics;

namespace ConflictGraph.Store.Tests.Failing;

/// <summary>Runs a program of the system to its end.</summary>
internal static class Command
{
    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {error}");
    }
}
