using System.Text;
using ConflictGraph.Formats.Csv;
using ConflictGraph.Formats.Journals;
using ConflictGraph.Formats.Json;
using ConflictGraph.Formats.Ucdp;

namespace ConflictGraph.Formats;

/// <summary>Files with entries to record: RecordInputs as JSON, actors.csv and claims.csv, read one after the other and part by part.</summary>
public sealed class InputFiles
{
    /// <summary>How many entries a part has at most, and so how much is recorded at once.</summary>
    public const int MostEntries = 5_000;

    private const long MostText = 2 * 1024 * 1024;

    /// <summary>In this order everything that an entry refers to comes before it, but for what refers to others of its own kind.</summary>
    private static readonly string[][] Rounds = [["outlets", "processes"], ["documents", "actors", "meetings"], ["claims"]];

    private readonly List<(IInputFile File, long Length)> files = [];

    private InputFiles() { }

    /// <summary>The length of all files in bytes.</summary>
    public long Length => files.Sum(file => file.Length);

    /// <summary>Finds out what each file is.</summary>
    /// <exception cref="InputException">A file is none of those that can be read.</exception>
    /// <param name="format">What all of them are; null to find it out.</param>
    public static InputFiles Open(IEnumerable<FileInfo> paths, InputFormat? format = null)
    {
        var files = new InputFiles();
        foreach (var path in paths)
            files.files.Add((Open(path, format ?? FormatOf(path)), path.Length));
        return files;
    }

    /// <summary>True for an export, which is read by <see cref="JournalFile"/>.</summary>
    public static bool IsExport(FileInfo path) => Start(path).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith("{\"event\"", StringComparison.Ordinal);

    /// <summary>Reads all entries in the order of the files.</summary>
    /// <param name="mistaken">Is told what cannot be read; it is left out.</param>
    public IEnumerable<InputPart> Read(Action<InputException> mistaken) => Read(mistaken, _ => true);

    /// <summary>Reads all entries as one part, however large it gets.</summary>
    /// <param name="mistaken">Is told what cannot be read; it is left out.</param>
    public InputPart ReadAtOnce(Action<InputException> mistaken)
    {
        var builder = new PartBuilder();
        foreach (var (file, _) in files)
        {
            foreach (var entry in file.Read(mistaken))
                builder.Add(entry.Draft, entry.Source);
        }
        return builder.Build(Length);
    }

    /// <summary>Reads all entries so that what they refer to comes first.</summary>
    /// <param name="isInOrder">True where the files have that order already, and need to be read only once.</param>
    public IEnumerable<InputPart> ReadInOrder(bool isInOrder, Action<InputException> mistaken) => isInOrder ? Read(mistaken)
        : Rounds.SelectMany(round => Read(mistaken, draft => round.Contains(ListOf(draft))));

    /// <summary>The round in which a part would be read, for the lowest and the highest of its entries.</summary>
    public static (int Lowest, int Highest) RoundsOf(InputPart part)
    {
        var draft = part.Draft;
        int[] rounds =
        [
            .. draft.Outlets.Count + draft.Processes.Count > 0 ? [0] : Array.Empty<int>(),
            .. draft.Documents.Count + draft.Actors.Count + draft.Meetings.Count > 0 ? [1] : Array.Empty<int>(),
            .. draft.Claims.Count > 0 ? [2] : Array.Empty<int>(),
        ];
        return (rounds.Min(), rounds.Max());
    }

    private IEnumerable<InputPart> Read(Action<InputException> mistaken, Func<object, bool> isWanted)
    {
        var builder = new PartBuilder();
        var before = 0L;
        foreach (var (file, length) in files)
        {
            foreach (var entry in file.Read(mistaken))
            {
                if (!isWanted(entry.Draft))
                    continue;
                builder.Add(entry.Draft, entry.Source);
                if (builder.Count < MostEntries && builder.TextLength < MostText)
                    continue;
                yield return builder.Build(before + entry.BytesRead);
                builder = new();
            }
            before += length;
        }
        if (builder.Count > 0)
            yield return builder.Build(before);
    }

    private static string ListOf(object draft) => draft switch
    {
        Domain.Recording.OutletDraft => "outlets",
        Domain.Recording.DocumentDraft => "documents",
        Domain.Recording.ActorDraft or Introduction => "actors",
        Domain.Recording.ProcessDraft => "processes",
        Domain.Recording.MeetingDraft => "meetings",
        _ => "claims",
    };

    private static IInputFile Open(FileInfo path, InputFormat format) => format switch
    {
        InputFormat.Json => new RecordInputFile(path.Name, path.OpenRead),
        InputFormat.Claims => new ClaimsFile(path.Name, path.OpenRead),
        InputFormat.Actors => new ActorsFile(path.Name, path.OpenRead),
        InputFormat.UcdpActors => new UcdpActorsFile(path.Name, path.OpenRead),
        _ => new UcdpDyadsFile(path.Name, path.OpenRead),
    };

    private static InputFormat FormatOf(FileInfo path)
    {
        if (!path.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase))
            return InputFormat.Json;
        var header = Start(path).Split('\n', 2)[0];
        return header.Contains("stated", StringComparison.OrdinalIgnoreCase) || header.Contains("capacity", StringComparison.OrdinalIgnoreCase)
            ? InputFormat.Claims
            : InputFormat.Actors;
    }

    private static string Start(FileInfo path)
    {
        using var stream = path.OpenRead();
        var start = new byte[1024];
        return Encoding.UTF8.GetString(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }
}
