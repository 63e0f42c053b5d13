using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ConflictGraph.Formats.Pictures;

/// <summary>Writes CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal static class Spreadsheet
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" };

    public static async Task WriteAsync<T>(
        Stream output, IEnumerable<string> columns, IAsyncEnumerable<T> rows, Func<T, IEnumerable<string?>> cells, CancellationToken cancellation)
    {
        var pieces = new Pieces(output);
        await using var text = new StreamWriter(pieces.Buffer, new UTF8Encoding(false), 4096);
        await using var csv = new CsvWriter(text, Configuration, leaveOpen: true);
        Write(csv, columns);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            Write(csv, cells(row));
            csv.Flush();
            await pieces.HandOnAsync(text.Flush, cancellation);
        }
        csv.Flush();
        text.Flush();
        await pieces.RestAsync(cancellation);
    }

    private static void Write(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }
}
