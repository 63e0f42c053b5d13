using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Embedded.Memory;

/// <summary>Ranks and retractions of a claim, in order, and the search keys of its quotes that are kept apart.</summary>
internal sealed class ClaimNotes
{
    public AppendList<RankNote> Ranks;
    public AppendList<RetractionNote> Retractions;
    public AppendList<string> LongQuoteKeys;

    public RankNote? RankAt(Moment moment)
    {
        var ranks = Ranks.AsSpan();
        for (var i = ranks.Length - 1; i >= 0; i--)
        {
            if (moment.Sees(ranks[i].Version, ranks[i].RecordedAt))
                return ranks[i];
        }
        return null;
    }

    public List<Retraction> RetractionsAt(Moment moment)
    {
        var found = new List<Retraction>();
        foreach (var note in Retractions.AsSpan())
        {
            if (moment.Sees(note.Version, note.Retraction.At))
                found.Add(note.Retraction);
        }
        return found;
    }
}
