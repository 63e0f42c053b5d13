using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A claim, the version that brought it, and the little that is noted of few claims.</summary>
internal sealed class ClaimRow(Claim claim, long version) : INode
{
    private ClaimNotes? _notes;

    public Claim Claim => claim;
    public long Version => version;
    public string Slug => claim.Slug;
    public ClaimNotes? Notes => Volatile.Read(ref _notes);

    /// <summary>The notes, made where there are none; for the writer only.</summary>
    public ClaimNotes Annotate() => _notes ??= new();

    public bool IsVisibleAt(Moment moment) => moment.Sees(version, claim.RecordedAt);

    /// <summary>The claim with its rank and retractions as known; the stored claim itself where there are none.</summary>
    public Claim ClaimAt(Moment moment)
    {
        if (Notes is not { } notes)
            return claim;
        var rank = notes.RankAt(moment);
        var retractions = notes.RetractionsAt(moment);
        if (rank is null && retractions.Count == 0)
            return claim;
        return claim with { Rank = rank?.Rank ?? Rank.Normal, RankReason = rank?.Reason, Retractions = retractions.ToValueList() };
    }
}
