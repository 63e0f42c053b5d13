using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A claim as a plain English sentence: who said what of whom, and when.</summary>
public static class ClaimSentence
{
    /// <summary>The slugs of all things that the sentence may have to name: actors, meeting, speaker and documents; then the documents' outlets.</summary>
    public static IEnumerable<string> Names(Claim claim) =>
        claim.Statement.Actors.Append(claim.Statement.Meeting).Append(claim.Speaker).OfType<string>()
            .Concat(claim.Evidence.Select(evidence => evidence.Document));

    /// <summary>The sentence; what cannot be found is named by its slug.</summary>
    public static string Of(Claim claim, Func<string, Thing?> find)
    {
        var names = new Names(find);
        return English.Capitalized(new Speech(names).Clause(claim, new Clauses(names).Of(claim, Speech.Self(claim)))) + ".";
    }
}
