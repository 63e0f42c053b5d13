using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A claim as a plain English sentence.</summary>
public static class ClaimSentence
{
    /// <summary>The slugs of all things that the sentence may have to name: actors, meeting, speaker and documents; then the documents' outlets.</summary>
    public static IEnumerable<string> Names(Claim claim) =>
        [.. claim.Statement.Actors, .. claim.Statement.Meeting is { } meeting ? [meeting] : Array.Empty<string>(),
         .. claim.Speaker is { } speaker ? [speaker] : Array.Empty<string>(), .. claim.Evidence.Select(evidence => evidence.Document)];

    /// <summary>The sentence; what cannot be found is named by its slug.</summary>
    public static string Of(Claim claim, Func<string, Thing?> find) => throw new NotSupportedException($"{claim}{find}");
}
