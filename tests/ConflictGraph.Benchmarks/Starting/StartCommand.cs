using System.Globalization;

namespace ConflictGraph.Benchmarks.Starting;

/// <summary>
/// Publishes the server, as it comes and compiled ahead of time, and prints how long each takes from the start of the process to the first answer, in turn.
/// Beside them stand settings of the runtime that could matter.
/// </summary>
public static class StartCommand
{
    private static readonly Dictionary<string, string> AsItIs = [];

    /// <exception cref="ArgumentException">An option is not known.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        var times = args switch
        {
            [] => 5,
            ["--times", var number] => int.Parse(number, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("start takes --times."),
        };
        var folder = Directory.CreateTempSubdirectory("conflictgraph-published-").FullName;
        try
        {
            var plain = await Publication.MakeAsync(Path.Combine(folder, "plain"));
            var ready = await Publication.MakeAsync(Path.Combine(folder, "ready"), "-p:PublishReadyToRun=true");
            List<(string Name, string Program, Dictionary<string, string> Environment)> all =
            [
                ("as it comes", plain, AsItIs),
                ("ahead of time", ready, AsItIs),
                ("ahead of time, TieredPGO off", ready, new() { ["DOTNET_TieredPGO"] = "0" }),
                ("ahead of time, TieredCompilation off", ready, new() { ["DOTNET_TieredCompilation"] = "0" }),
            ];
            var took = all.ConvertAll(_ => new List<Startup>());
            for (var time = 0; time < times; time++)
            {
                for (var one = 0; one < all.Count; one++)
                    took[one].Add(await FirstAnswer.OfAsync(all[one].Program, all[one].Environment));
            }
            Console.WriteLine("| Published | median ms | CPU ms | each ms |\n|---|--:|--:|---|");
            foreach (var ((name, _, _), each) in all.Zip(took))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(each, one => one.Took):N0} | {Median(each, one => one.Processor):N0} | {string.Join(", ", each.Select(one => one.Took.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture)))} |"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(List<Startup> each, Func<Startup, TimeSpan> of) => each.Select(one => of(one).TotalMilliseconds).Order().ElementAt(each.Count / 2);
}
