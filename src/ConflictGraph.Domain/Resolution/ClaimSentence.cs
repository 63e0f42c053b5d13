using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution.Wording;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A claim as a plain English sentence: who said what of whom, and when.</summary>
public static class ClaimSentence
{
    /// <summary>The slugs of all things that the sentence may have to name: actors, meeting, speaker and documents; then the documents' outlets.</summary>
    public static IEnumerable<string> Names(Claim claim)
    {
        var names = new List<string>(claim.Statement.Actors);
        if (claim.Statement.Meeting is { } meeting)
            names.Add(meeting);
        if (claim.Speaker is { } speaker)
            names.Add(speaker);
        foreach (var evidence in claim.Evidence.AsSpan())
            names.Add(evidence.Document);
        return names;
    }

    /// <summary>The sentence; what cannot be found is named by its slug.</summary>
    public static string Of(Claim claim, Func<string, Thing?> find)
    {
        var names = new Names(find);
        return English.Capitalized(new Speech(names).Clause(claim, new Clauses(names).Of(claim, Speech.Self(claim)))) + ".";
    }
}
