namespace ConflictGraph.Embedded.Memory;

/// <summary>All claims, and those that somebody took back.</summary>
internal sealed class ClaimShelf
{
    private readonly SlugTable<ClaimRow> _bySlug = new();
    private AppendList<ClaimRow> _inOrder;
    private AppendList<ClaimRow> _takenBack;

    public ReadOnlySpan<ClaimRow> TakenBack => _takenBack.AsSpan();

    public ClaimRow? Find(string slug) => _bySlug.Find(slug);

    public void Add(ClaimRow claim)
    {
        _bySlug.Add(claim);
        _inOrder.Add(claim);
    }

    public void TakeBack(ClaimRow claim, RetractionNote note)
    {
        var notes = claim.Annotate();
        if (notes.Retractions.Count == 0)
            _takenBack.Add(claim);
        notes.Retractions.Add(note);
    }

    /// <summary>How many claims had been recorded up to a version.</summary>
    public int CountAt(long version)
    {
        var claims = _inOrder.AsSpan();
        var (low, high) = (0, claims.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (claims[middle].Version <= version)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
