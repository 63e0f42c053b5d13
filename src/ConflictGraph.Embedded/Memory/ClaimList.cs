namespace ConflictGraph.Embedded.Memory;

/// <summary>Claims in the order of their versions, each once.</summary>
internal sealed class ClaimList
{
    private AppendList<ClaimRow> _claims;

    public int Count => _claims.Count;

    public ReadOnlySpan<ClaimRow> AsSpan() => _claims.AsSpan();

    /// <summary>Adds a claim; one that names the same thing twice comes twice in a row, and is taken once.</summary>
    public void Add(ClaimRow claim)
    {
        var claims = _claims.AsSpan();
        if (claims.Length == 0 || !ReferenceEquals(claims[^1], claim))
            _claims.Add(claim);
    }
}
