using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Recording;

/// <summary>Checks that no document derives from itself and no claim repeats itself, through however many others.</summary>
internal sealed class ChainCheck(Reading reading, Known known, Mistakes mistakes)
{
    /// <summary>Where the entries of the input lead, null for nowhere; what is not in it leads where it is stored to lead.</summary>
    private readonly Dictionary<string, string?> given = new(StringComparer.Ordinal);

    public async Task CheckAsync(CancellationToken cancellation)
    {
        foreach (var entry in reading.Entries)
            if (entry.Slug is { } slug && entry.Original.IsGiven)
                given.TryAdd(slug, entry.Original.Value);
        await LoadAsync(cancellation);
        var closed = Closed();
        foreach (var entry in reading.Entries)
            if (entry.Slug is { } slug && entry.Original is { Value: { } original } && closed.Contains(slug))
                mistakes.Add(MistakeCode.Cycle, entry.OriginalPath,
                    $"{entry.OriginalPath.Name} takes {entry.Kind.InWords()} that does not lead back to this one; "
                    + $"from {entry.Shown} over {Echo.Of(original)} it would.");
    }

    /// <summary>
    /// Reads the chains, a level at a time. What is stored never leads to what is not, so a chain can close through the store only where an
    /// entry turns something that is stored; all other chains are in the input already.
    /// </summary>
    private async Task LoadAsync(CancellationToken cancellation)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var level = given.Where(one => known.Stored(one.Key) is { } stored && StoredNext(stored) != one.Value)
            .Select(one => one.Value).OfType<string>().Where(visited.Add).ToList();
        while (level.Count > 0)
        {
            await known.LoadAsync(level.Where(Slug.IsValid), cancellation);
            level = level.Select(Next).OfType<string>().Where(visited.Add).ToList();
        }
    }

    private string? Next(string slug) =>
        given.TryGetValue(slug, out var next) ? next : known.Stored(slug) is { } stored ? StoredNext(stored) : null;

    private static string? StoredNext(Thing stored) => stored switch
    {
        Document document => document.DerivedFrom?.Document,
        Claim claim => claim.Repeats,
        _ => null,
    };

    /// <summary>All that stand on a closed chain. Each leads to one other at most, so a walk meets its own trail or ends.</summary>
    private HashSet<string> Closed()
    {
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var closed = new HashSet<string>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in given.Keys)
        {
            walk++;
            var at = start;
            while (at is not null && walkOf.TryAdd(at, walk))
                at = Next(at);
            if (at is null || walkOf[at] != walk)
                continue;
            while (closed.Add(at!))
                at = Next(at!);
        }
        return closed;
    }
}
