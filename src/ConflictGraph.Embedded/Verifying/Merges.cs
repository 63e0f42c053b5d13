namespace ConflictGraph.Embedded.Verifying;

/// <summary>The merges in force.</summary>
internal sealed class Merges
{
    private readonly Dictionary<string, string> _keepers = new(StringComparer.Ordinal);

    /// <returns>What is wrong with the merge, which then is not made.</returns>
    public string? Merge(string keep, string absorb)
    {
        if (_keepers.ContainsKey(absorb))
            return $"'{absorb}' is merged into another actor already.";
        if (keep == absorb)
            return $"'{keep}' cannot be merged into itself.";
        for (var keeper = keep; _keepers.TryGetValue(keeper, out var next); keeper = next)
        {
            if (next == absorb)
                return $"'{keep}' is merged into '{absorb}' already.";
        }
        _keepers.Add(absorb, keep);
        return null;
    }

    public string? Undo(string absorbed) => _keepers.Remove(absorbed) ? null : $"'{absorbed}' is not merged into another actor.";
}
