namespace ConflictGraph.Domain.Resolution;

/// <summary>Who is heard in a claim: an actor, or the outlets in which editorial words first stood, as slugs. Nobody, for an unnamed source.</summary>
internal readonly struct Voice(string[] slugs)
{
    public static readonly Voice Nobody = new([]);

    public string[] Slugs => slugs;

    public static Voice Of(string? slug) => slug is null ? Nobody : new([slug]);

    /// <summary>True if the same one is heard in both; nobody is not the same as anybody, not even as nobody.</summary>
    public bool IsSameAs(Voice other)
    {
        foreach (var slug in slugs)
        {
            if (other.Slugs.AsSpan().Contains(slug))
                return true;
        }
        return false;
    }
}
