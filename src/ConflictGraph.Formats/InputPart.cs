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

    /// <summary>The slugs of actors of which the files say no more than a name: what is known of them already stays as it is.</summary>
    public IReadOnlyCollection<string> Mentioned { get; init; } = [];

    /// <summary>The part without those of the mentioned actors that are known.</summary>
    /// <param name="known">Says which of some slugs are known.</param>
    public async Task<InputPart> WithoutKnownAsync(Func<IReadOnlyCollection<string>, Task<IReadOnlySet<string>>> known)
    {
        if (Mentioned.Count == 0)
            return this;
        var left = (await known(Mentioned)).Intersect(Mentioned).ToHashSet();
        var kept = Enumerable.Range(0, Draft.Actors.Count).Where(index => !left.Contains(Draft.Actors[index].Id)).ToList();
        var part = new InputPart { Draft = Draft with { Actors = [.. kept.Select(index => Draft.Actors[index])] }, Count = Count, BytesRead = BytesRead };
        foreach (var (list, places) in sources)
            part.Add(list, list == "actors" ? [.. kept.Select(index => places[index])] : places);
        return part;
    }

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
