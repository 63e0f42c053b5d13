using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats;

/// <summary>Some entries of a file, together with where they stand in it.</summary>
public sealed class InputPart
{
    private readonly Dictionary<string, List<EntrySource>> sources = [];

    /// <summary>What is to be recorded.</summary>
    public required RecordDraft Draft { get; init; }

    /// <summary>How many entries it has.</summary>
    public required int Count { get; init; }

    /// <summary>How many bytes of all files had been read when it was complete; for showing progress.</summary>
    public required long BytesRead { get; init; }

    /// <summary>Where a field of the draft stands, by a path such as claims.3.participation.meeting.</summary>
    public InputPlace PlaceOf(string path)
    {
        var parts = path.Split('.');
        return parts.Length > 1 && sources.TryGetValue(parts[0], out var list) && int.TryParse(parts[1], out var index) && index < list.Count
            ? list[index].PlaceOf(parts[2..])
            : new("input", 1, path);
    }

    internal void Add(string list, List<EntrySource> places) => sources[list] = places;
}
