using System.Text;
using System.Text.Unicode;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Formats.Csv;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>A table of the Uppsala Conflict Data Program, as it is published. Columns that say nothing of actors are passed over.</summary>
internal abstract class UcdpFile(string path, Func<Stream> open) : CsvFile(path, () => Readable(open))
{
    private const string Program = "outlet/ucdp";

    protected override bool TakesOtherColumns => true;

    /// <summary>What the table is called, before its version.</summary>
    protected abstract string Title { get; }

    /// <summary>The release that a row belongs to, and the outlet and document that its claims stand in, if no row before it brought them.</summary>
    /// <exception cref="InputException">It is no version.</exception>
    protected UcdpRelease Release(CsvRow row, HashSet<object> told, List<(object Draft, EntrySource Source)> entries)
    {
        var version = row.Required("version");
        var release = UcdpRelease.Of(version) ?? throw row.Fail(
            InputFault.WrongType, "version", $"version takes that of a release, such as 26.1; this is '{version}'.");
        var source = new CsvSource(File, row.Line, new Dictionary<string, string> { ["publishedAt"] = "version" });
        if (told.Add(Program))
            entries.Add((new OutletDraft(Program, "Uppsala Conflict Data Program") { Reliability = Reliability.B }, source));
        if (told.Add(release.Document(Title)))
        {
            entries.Add((new DocumentDraft(release.Document(Title), Program, $"{Title}, version {version}")
            {
                Url = "https://ucdp.uu.se/downloads/", PublishedAt = release.Published, Language = "en",
            }, source));
        }
        return release;
    }

    /// <summary>What is not coded is empty, or one of these.</summary>
    protected static string? Cell(CsvRow row, string column) => row.Optional(column) is { } text && text is not ("-99" or "-9" or "NA" or "N/A" or "." or "NULL") ? text : null;

    /// <summary>UTF-8 as it is; some tables come in Windows-1252, and every file that is not UTF-8 is taken for that.</summary>
    private static Stream Readable(Func<Stream> open)
    {
        using (var stream = open())
        {
            if (IsUtf8(stream))
                return open();
        }
        return Encoding.CreateTranscodingStream(open(), CodePagesEncodingProvider.Instance.GetEncoding(1252)!, new UTF8Encoding(false));
    }

    private static bool IsUtf8(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            // A letter that the end of the buffer cuts goes in front of what comes next.
            kept = 0;
            while (kept < Math.Min(4, bytes.Length) && !Utf8.IsValid(bytes[..^kept]))
                kept++;
            if (kept == Math.Min(4, bytes.Length))
                return false;
            bytes[^kept..].CopyTo(buffer);
        }
        return kept == 0;
    }
}
