using System.Diagnostics;
using System.Globalization;
using ConflictGraph.Server.Commands;

namespace ConflictGraph.Benchmarks;

/// <summary>A store of a generated world in a folder of its own, gone after it.</summary>
public sealed class GeneratedData : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflictgraph-benchmark-").FullName;

    private GeneratedData()
    {
    }

    /// <summary>The folder of the store.</summary>
    public string Store => Path.Combine(_folder, "store");

    /// <summary>A world as dense at every size: an actor for every ten claims and a meeting for every 67, which is 2,000 and 300 for 20,000 claims.</summary>
    /// <param name="skew">0 for evenly; 1 for Zipf's law.</param>
    public static Generation World(int claims, double skew) => new(claims, claims / 10, (int)(claims * 3L / 200), skew);

    /// <summary>Generates the world and imports it.</summary>
    /// <exception cref="InvalidOperationException">A command has failed.</exception>
    public static async Task<GeneratedData> MakeAsync(Generation world)
    {
        var data = new GeneratedData();
        var input = Path.Combine(data._folder, "input.json");
        await RunAsync("generate", input, "--claims", Text(world.Claims), "--actors", Text(world.Actors), "--meetings", Text(world.Meetings), "--skew", world.Skew.ToString(CultureInfo.InvariantCulture));
        await RunAsync("import", input, "--data", data.Store);
        File.Delete(input);
        return data;
    }

    /// <summary>A copy of the store, since a store is one process's.</summary>
    public string Copy()
    {
        var copy = Directory.CreateDirectory(Path.Combine(_folder, Path.GetRandomFileName())).FullName;
        foreach (var file in Directory.GetFiles(Store))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task RunAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{args[0]}: {string.Concat(told)}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
