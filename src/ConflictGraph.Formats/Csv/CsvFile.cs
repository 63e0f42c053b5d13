using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ConflictGraph.Formats.Csv;

/// <summary>A spreadsheet saved as CSV in UTF-8, with commas, semicolons or tabs between its columns and their names in the first row.</summary>
internal abstract class CsvFile(string path, Func<Stream> open) : IInputFile
{
    private const int LongestCell = 1_100_000;

    protected string File => path;

    /// <summary>The columns that a row needs, and all that it may have.</summary>
    protected abstract IReadOnlyList<string> Needed { get; }

    protected abstract IReadOnlyList<string> Columns { get; }

    public IEnumerable<InputEntry> Read(Action<InputException> mistaken)
    {
        Begin();
        using var stream = open();
        using var reader = new CheckedReader(stream, path);
        using var csv = new CsvReader(reader, Configuration(reader));
        if (!TryHeader(csv, mistaken))
            yield break;
        var told = new HashSet<object>();
        while (TryRow(csv, mistaken, out var row))
        {
            if (row is null)
                continue;
            foreach (var (draft, source) in TryEntries(row, told, mistaken))
                yield return new(draft, source, stream.CanSeek ? stream.Position : 0);
        }
        foreach (var (draft, source) in Rest(told))
            yield return new(draft, source, stream.CanSeek ? stream.Position : 0);
    }

    /// <summary>True where columns that are not named above are passed over.</summary>
    protected virtual bool TakesOtherColumns => false;

    /// <summary>Forgets what was gathered when the file was read before.</summary>
    protected virtual void Begin() { }

    /// <summary>What the file gives to record when all of its rows have been read.</summary>
    protected virtual IEnumerable<(object Draft, EntrySource Source)> Rest(HashSet<object> told) => [];

    /// <summary>What a row gives to record.</summary>
    /// <param name="told">What rows before it gave that is to be given once only.</param>
    protected abstract IEnumerable<(object Draft, EntrySource Source)> EntriesOf(CsvRow row, HashSet<object> told);

    private List<(object Draft, EntrySource Source)> TryEntries(CsvRow row, HashSet<object> told, Action<InputException> mistaken)
    {
        try
        {
            return [.. EntriesOf(row, told)];
        }
        catch (InputException mistake)
        {
            mistaken(mistake);
            return [];
        }
    }

    private bool TryHeader(CsvReader csv, Action<InputException> mistaken)
    {
        try
        {
            if (!csv.Read() || !csv.ReadHeader())
                throw new InputException(InputFault.CutOff, new(path, 1), $"The file is empty. Its first row takes the names of columns: {string.Join(", ", Columns)}.");
            CheckHeader([.. csv.HeaderRecord!.Select(NameOf)]);
            return true;
        }
        catch (InputException mistake)
        {
            mistaken(mistake);
            return false;
        }
        catch (CsvHelperException malformed)
        {
            mistaken(Malformed(malformed, 1));
            return false;
        }
    }

    private void CheckHeader(IReadOnlyList<string> names)
    {
        if (!TakesOtherColumns && names.FirstOrDefault(name => !Columns.Contains(name)) is { } unknown)
            throw new InputException(InputFault.UnknownField, new(path, 1, unknown), $"There is no column '{unknown}'; the first row takes {string.Join(", ", Columns)}.");
        if (names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InputException(InputFault.DuplicateField, new(path, 1, twice.Key), $"Each column stands once; '{twice.Key}' stands twice.");
        if (Needed.FirstOrDefault(name => !names.Contains(name)) is { } missing)
            throw new InputException(InputFault.MissingField, new(path, 1, missing), $"The column '{missing}' is missing from the first row.");
    }

    /// <summary>Goes on to the next row; null for one that has been told to be mistaken.</summary>
    private bool TryRow(CsvReader csv, Action<InputException> mistaken, out CsvRow? row)
    {
        row = null;
        var line = csv.Parser.RawRow + 1;
        try
        {
            if (!csv.Read())
                return false;
            if (csv.Parser.Count > csv.HeaderRecord!.Length)
                throw new InputException(InputFault.Malformed, new(path, line), $"The row has {csv.Parser.Count} cells, and the header {csv.HeaderRecord.Length}: put cells with separators in them in quotation marks.");
            row = new(csv, path, line);
            return true;
        }
        catch (InputException mistake)
        {
            mistaken(mistake);
            return mistake.Fault != InputFault.Encoding;
        }
        catch (CsvHelperException malformed)
        {
            mistaken(Malformed(malformed, line));
            return false;
        }
    }

    private InputException Malformed(CsvHelperException malformed, long line) => malformed is MaxFieldSizeException
        ? new(InputFault.TooLong, new(path, line), "A cell here is longer than any may be. Perhaps a quotation mark is missing.")
        : new(InputFault.Malformed, new(path, line), "The row is not CSV: a quotation mark stands where none may stand. Put such cells in quotation marks and double those within.");

    private static CsvConfiguration Configuration(CheckedReader reader) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = reader.Delimiter,
        PrepareHeaderForMatch = header => NameOf(header.Header),
        HeaderValidated = null,
        MissingFieldFound = null,
        MaxFieldSize = LongestCell,
        IgnoreBlankLines = true,
        DetectColumnCountChanges = false,
    };

    private static string NameOf(string? header) => (header ?? "").Trim().ToLowerInvariant().Replace(' ', '_');
}
