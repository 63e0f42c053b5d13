using System.Diagnostics;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>
/// Starts the real server on generated data, and beside it an endpoint that calls the execution and does nothing else, and one that only reads the same
/// requests and writes the same bytes; drives them in turn over loopback; and prints what each did.
/// </summary>
public static class LoadCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = LoadOptions.Read(args);
        var folder = Directory.CreateTempSubdirectory("conflictgraph-load-").FullName;
        try
        {
            await FillAsync(folder, options.Claims);
            using var server = await Measured.StartAsync("server", ["--data", Path.Combine(folder, "server"), "--sample", "none", .. options.Server]);
            using var executer = await Measured.StartAsync("executer", [Path.Combine(folder, "executer")]);
            using var bare = await Measured.StartAsync("bare");
            Measured[] all = [server, executer, bare];
            var rows = new List<Row>();
            foreach (var question in Question.All.Where(question => options.Only.Count == 0 || options.Only.Contains(question.Name)))
            {
                await TellAsync(bare, await AnswerAsync(server, question));
                foreach (var repeats in new[] { false, true })
                    rows.Add(await MeasureAsync(options, all, question, repeats));
            }
            var peaks = new Dictionary<string, double>();
            foreach (var measured in all)
                peaks[measured.Name] = Math.Round((await measured.UseAsync()).Peak / 1024d / 1024);
            Console.WriteLine(Report.Markdown(rows));
            Console.WriteLine($"Peak memory in MB: {string.Join(", ", peaks.Select(peak => $"{peak.Key} {peak.Value}"))}. {options.Claims} claims, {options.Connections} connections.");
            if (options.Json is not null)
                await File.WriteAllTextAsync(options.Json, Report.Json(options, rows, peaks));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Row> MeasureAsync(LoadOptions options, Measured[] all, Question question, bool repeats)
    {
        var driver = new Driver(options.Connections);
        var rounds = all.ToDictionary(measured => measured.Name, _ => (IReadOnlyList<Round>)new List<Round>());
        foreach (var measured in all)
            await driver.RunAsync(measured, question, repeats, options.Seconds);
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var measured in all)
                ((List<Round>)rounds[measured.Name]).Add(await driver.RunAsync(measured, question, repeats, options.Seconds));
        }
        return new Row(question.Name, repeats, rounds);
    }

    private static async Task<byte[]> AnswerAsync(Measured measured, Question question)
    {
        using var connection = new HttpConnection(measured.Address);
        return connection.Body(await connection.AskAsync(HttpConnection.Request(measured.Address, question.Body(0))));
    }

    private static async Task TellAsync(Measured bare, byte[] answer)
    {
        using var client = new HttpClient();
        (await client.PutAsync(bare.Address, new ByteArrayContent(answer))).EnsureSuccessStatusCode();
    }

    /// <summary>Makes a store with generated data, and a copy of it, since a store is one process's.</summary>
    private static async Task FillAsync(string folder, int claims)
    {
        var input = Path.Combine(folder, "input.json");
        await ServerAsync("generate", input, "--claims", $"{claims}");
        await ServerAsync("import", input, "--data", Path.Combine(folder, "server"));
        var copy = Directory.CreateDirectory(Path.Combine(folder, "executer"));
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "server")))
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
    }

    private static async Task ServerAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{args[0]}: {string.Concat(told)}");
    }
}
