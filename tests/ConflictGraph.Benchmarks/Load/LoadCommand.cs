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
        var sizes = new List<SizeResult>();
        foreach (var claims in options.Sizes)
        {
            var size = await new SizeRun(options, GeneratedData.World(claims, options.Skew)).RunAsync();
            sizes.Add(size);
            Console.WriteLine(Report.Markdown(size.Rows));
            if (options.Writes > 0)
                Console.WriteLine(Report.WritesMarkdown(size.Rows));
            Console.WriteLine($"Peak memory in MB: {string.Join(", ", size.Peaks.Select(peak => $"{peak.Key} {peak.Value}"))}. {claims} claims, skew {options.Skew}, {options.Connections} connections.\n");
        }
        if (sizes.Count > 1)
            Console.WriteLine(Report.GrowthMarkdown(sizes));
        if (options.Json is not null)
            await File.WriteAllTextAsync(options.Json, JsonReport.Of(options, sizes));
        return 0;
    }
}
