using System.Text.Json;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>The numbers for programs.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(LoadOptions options, IEnumerable<SizeResult> sizes) => JsonSerializer.Serialize(new
    {
        options.Skew,
        options.Writes,
        options.Connections,
        options.Seconds,
        options.Rounds,
        Sizes = sizes.Select(size => new { size.Claims, PeakMegabytes = size.Peaks, Rows = size.Rows.Select(row => Of(size, row)) }),
    }, Indented);

    private static object Of(SizeResult size, Row row) => new
    {
        row.Question,
        row.Repeats,
        OfBare = row.Of(Driven.Server, Driven.Bare),
        OfExecuter = row.Of(Driven.Server, Driven.Executer),
        OfQuiet = row.Has(Driven.Writing) ? row.Of(Driven.Writing, Driven.Server) : (double?)null,
        ProcessorOverExecuter = row.Dearer(Driven.Server, Driven.Executer),
        AllocatedAboveNothing = Report.AboveNothing(size.Rows, row),
        Measured = row.Rounds.ToDictionary(of => of.Key, of => of.Value.Select(round => new
        {
            round.PerSecond,
            P50 = round.Milliseconds(0.5),
            P99 = round.Milliseconds(0.99),
            round.BytesEach,
            round.AllocatedEach,
            round.ProcessorEach,
            round.WritesPerSecond,
        })),
    };
}
