using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Whether a claim was taken back.</summary>
internal static class Retractions
{
    /// <summary>
    /// True where its speaker took it back, or where outlets took back their reports so that no evidence is left: an outlet's retraction takes its
    /// documents with it, and those that derive from them.
    /// </summary>
    public static bool IsTakenBackAt(this ClaimRow row, Graph graph, Moment moment) =>
        row.Notes?.RetractionsAt(moment) is { Count: > 0 } retractions && IsTakenBack(row, retractions.Select(retraction => retraction.By).ToHashSet(), graph, moment);

    private static bool IsTakenBack(ClaimRow row, HashSet<string> by, Graph graph, Moment moment) =>
        row.Claim.Speaker is { } speaker && by.Any(author => IsOne(author, speaker, graph, moment))
        || row.Claim.Evidence.All(evidence => IsTakenBack(evidence.Document, by, graph, moment));

    private static bool IsOne(string author, string speaker, Graph graph, Moment moment) =>
        author == speaker
        || graph.Actors.Find(author) is { } one && graph.Actors.Find(speaker) is { } other && one.IdentityAt(moment) == other.IdentityAt(moment);

    private static bool IsTakenBack(string document, HashSet<string> outlets, Graph graph, Moment moment)
    {
        var seen = new HashSet<string>();
        for (var next = document; next is not null && seen.Add(next);)
        {
            if (graph.Documents.Find(next)?.At(moment)?.Thing is not { } known)
                return false;
            if (outlets.Contains(known.Outlet))
                return true;
            next = known.DerivedFrom?.Document;
        }
        return false;
    }
}
