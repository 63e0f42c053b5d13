using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>The numbers for people and for programs.</summary>
public static class Report
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Markdown(IEnumerable<Row> rows)
    {
        var table = new StringBuilder("| Question | Ids | req/s | of bare | p50 ms | p99 ms | bytes | allocated | CPU µs | CPU over executer | executer req/s | executer allocated | bare req/s |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var row in rows)
        {
            var (server, executer, bare) = (row.Typical("server"), row.Typical("executer"), row.Typical("bare"));
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Question} | {(row.Repeats ? "repeats" : "distinct")} | {server.PerSecond:N0} | {row.Of("server", "bare"):F2} | {server.Milliseconds(0.5):F2} | {server.Milliseconds(0.99):F2} | {server.BytesEach:N0} | {server.AllocatedEach:N0} | {server.ProcessorEach:N0} | {row.Dearer("server", "executer"):+0%;-0%;0%} | {executer.PerSecond:N0} | {executer.AllocatedEach:N0} | {bare.PerSecond:N0} |\n");
        }
        return table.ToString();
    }

    public static string Json(LoadOptions options, IEnumerable<Row> rows, IReadOnlyDictionary<string, double> peaks) => JsonSerializer.Serialize(new
    {
        options.Claims,
        options.Connections,
        options.Seconds,
        options.Rounds,
        PeakMegabytes = peaks,
        Rows = rows.Select(row => new
        {
            row.Question,
            row.Repeats,
            OfBare = row.Of("server", "bare"),
            OfExecuter = row.Of("server", "executer"),
            ProcessorOverExecuter = row.Dearer("server", "executer"),
            Measured = row.Rounds.ToDictionary(of => of.Key, of => of.Value.Select(round => new
            {
                round.PerSecond,
                P50 = round.Milliseconds(0.5),
                P99 = round.Milliseconds(0.99),
                round.BytesEach,
                round.AllocatedEach,
                round.ProcessorEach,
            })),
        }),
    }, Indented);
}
