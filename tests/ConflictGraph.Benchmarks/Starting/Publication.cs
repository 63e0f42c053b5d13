using System.Diagnostics;

namespace ConflictGraph.Benchmarks.Starting;

/// <summary>The server as it is published.</summary>
public static class Publication
{
    /// <summary>Publishes it into a folder.</summary>
    /// <returns>The program.</returns>
    /// <exception cref="InvalidOperationException">It cannot be published.</exception>
    public static async Task<string> MakeAsync(string folder, params IEnumerable<string> options)
    {
        string[] args = ["publish", Path.Combine(Repository(), "src", "ConflictGraph.Server"), "-c", "Release", "-o", folder, "--artifacts-path", folder + "-build", .. options];
        using var process = Process.Start(new ProcessStartInfo("dotnet", args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Path.Combine(folder, "ConflictGraph.Server.dll") : throw new InvalidOperationException(string.Concat(told));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ConflictGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The source is not where the benchmarks were built.");
        return folder.FullName;
    }
}
