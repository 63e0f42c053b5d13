namespace ConflictGraph.Embedded.Verifying;

/// <summary>What leads to what: documents to their originals, or claims to those that they repeat.</summary>
internal sealed class Chains
{
    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);

    public void Set(string slug, string? next)
    {
        if (next is null)
            _next.Remove(slug);
        else
            _next[slug] = next;
    }

    /// <summary>True where the chain from here comes back to here.</summary>
    public bool IsClosedAt(string slug)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = _next.GetValueOrDefault(slug); at is not null && seen.Add(at); at = _next.GetValueOrDefault(at))
        {
            if (at == slug)
                return true;
        }
        return false;
    }
}
