using System.Globalization;
using System.Text;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>The numbers for people.</summary>
public static class Report
{
    /// <summary>What the server did beside the others. "Above nothing" is what it allocates more than for the question that asks for nothing.</summary>
    public static string Markdown(IReadOnlyList<Row> rows)
    {
        var table = new StringBuilder("| Question | Ids | req/s | of bare | p50 ms | p99 ms | p99/p50 | bytes | allocated | above nothing | CPU µs | CPU over executer | executer req/s | executer allocated | bare req/s |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var row in rows)
        {
            var (server, executer, bare) = (row.Typical(Driven.Server), row.Typical(Driven.Executer), row.Typical(Driven.Bare));
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Question} | {row.Ids} | {server.PerSecond:N0} | {row.Of(Driven.Server, Driven.Bare):F2} | {server.Milliseconds(0.5):F2} | {server.Milliseconds(0.99):F2} | {server.Spread:F1} | {server.BytesEach:N0} | {server.AllocatedEach:N0} | {AboveNothing(rows, row):N0} | {server.ProcessorEach:N0} | {row.Dearer(Driven.Server, Driven.Executer):+0%;-0%;0%} | {executer.PerSecond:N0} | {executer.AllocatedEach:N0} | {bare.PerSecond:N0} |\n");
        }
        return table.ToString();
    }

    /// <summary>What writes cost those who read: the quotient is how much of the requests is left, in rounds one after the other.</summary>
    public static string WritesMarkdown(IReadOnlyList<Row> rows)
    {
        var table = new StringBuilder("| Question | Ids | req/s | with writes | quotient | writes/s | p99 ms | with writes |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var row in rows)
        {
            var (quiet, writing) = (row.Typical(Driven.Server), row.Typical(Driven.Writing));
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Question} | {row.Ids} | {quiet.PerSecond:N0} | {writing.PerSecond:N0} | {row.Of(Driven.Writing, Driven.Server):F2} | {writing.WritesPerSecond:N0} | {quiet.Milliseconds(0.99):F2} | {writing.Milliseconds(0.99):F2} |\n");
        }
        return table.ToString();
    }

    /// <summary>How much of what the bare endpoint does the server does at each size, and how much of the first of these is left at the last.</summary>
    public static string GrowthMarkdown(IReadOnlyList<SizeResult> sizes)
    {
        var table = new StringBuilder("| Question | Ids |");
        foreach (var size in sizes)
            table.Append(CultureInfo.InvariantCulture, $" of bare at {size.Claims:N0} |");
        table.Append(" quotient |\n|---|---|--:|").Insert(table.Length, "--:|", sizes.Count).Append('\n');
        for (var row = 0; row < sizes[0].Rows.Count; row++)
        {
            var ratios = sizes.Select(size => size.Rows[row].Of(Driven.Server, Driven.Bare)).ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {sizes[0].Rows[row].Question} | {sizes[0].Rows[row].Ids} |");
            foreach (var ratio in ratios)
                table.Append(CultureInfo.InvariantCulture, $" {ratio:F2} |");
            table.Append(CultureInfo.InvariantCulture, $" {ratios[^1] / ratios[0]:F2} |\n");
        }
        return table.ToString();
    }

    /// <summary>Bytes that a request allocates above those of one that asks for nothing in the same way.</summary>
    public static double AboveNothing(IEnumerable<Row> rows, Row row) =>
        row.Typical(Driven.Server).AllocatedEach - rows.First(other => other.Question == Question.Nothing && other.Repeats == row.Repeats).Typical(Driven.Server).AllocatedEach;
}
