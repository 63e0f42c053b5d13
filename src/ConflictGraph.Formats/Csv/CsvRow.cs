using System.Globalization;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;
using CsvHelper;

namespace ConflictGraph.Formats.Csv;

/// <summary>A row of a spreadsheet, read by the names of its columns. An empty cell is no value.</summary>
internal sealed class CsvRow(CsvReader csv, string file, long line)
{
    public long Line => line;

    public string? Optional(string column) =>
        csv.TryGetField<string>(column, out var cell) && cell?.Trim() is { Length: > 0 } text ? text : null;

    public string Required(string column) =>
        Optional(column) ?? throw Fail(InputFault.MissingField, column, $"The column {column} is empty, and this row needs it.");

    /// <summary>A cell with several values, separated by semicolons.</summary>
    public IReadOnlyList<string> List(string column) =>
        Optional(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>One of a few words; small letters, spaces and hyphens do as well: "will attend".</summary>
    public T Word<T>(string column) where T : struct, Enum => Word<T>(column, Required(column));

    public T? OptionalWord<T>(string column) where T : struct, Enum => Optional(column) is { } text ? Word<T>(column, text) : null;

    public T Word<T>(string column, string text) where T : struct, Enum =>
        Words<T>.TryRead(text.Trim().ToUpperInvariant().Replace(' ', '_').Replace('-', '_'), out var value) ? value
        : throw Fail(InputFault.UnknownWord, column, $"{column} takes one of {Words<T>.All}; this is none of them.");

    public bool Flag(string column) => Optional(column)?.ToUpperInvariant() switch
    {
        null or "FALSE" or "NO" or "0" => false,
        "TRUE" or "YES" or "1" or "X" => true,
        _ => throw Fail(InputFault.WrongType, column, $"{column} takes yes or no."),
    };

    public Instant? Instant(string column) => Optional(column) is not { } text ? null
        : PartialDateFormat.TryParse(text, out var date) && date.Precision == Precision.Instant ? date.Start
        : throw Fail(InputFault.WrongType, column, $"{column} takes an instant such as 2017-01-18T09:30:00Z.");

    public IntervalDraft? Interval(string from, string until) =>
        (Optional(from), Optional(until)) is var (start, end) && (start ?? end) is not null ? new(start, end) : null;

    /// <summary>Sees that the row leaves the columns empty that its kind has no use for.</summary>
    public void Refuse(string kind, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (Optional(column) is not null)
                throw Fail(InputFault.UnknownField, column, string.Create(CultureInfo.InvariantCulture, $"A row of kind {kind} has no use for the column {column}; leave it empty."));
    }

    public InputException Fail(InputFault fault, string column, string message) => new(fault, new(file, line, column), message);
}
