using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Journaling;

namespace ConflictGraph.Embedded.Verifying;

/// <summary>Holds the texts that are kept apart against the things that say so.</summary>
internal sealed class TextOwners
{
    private readonly HashSet<string> _documentsWithText = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the texts of one event; a document that was changed may keep the text that it had.</summary>
    public List<string> Add(IReadOnlyCollection<Thing> things, IReadOnlyList<ApartText> texts)
    {
        var problems = new List<string>();
        var there = texts.Select(text => text.Key).ToHashSet();
        foreach (var thing in things)
        {
            if (thing is Document { HasText: true } && !there.Remove(TextKey.OfDocument(thing.Slug)) && !_documentsWithText.Contains(thing.Slug))
                problems.Add($"the text of the document '{thing.Slug}' is missing.");
            if (thing is Document { HasText: true })
                _documentsWithText.Add(thing.Slug);
            else if (thing is Claim claim)
                TakeQuotes(claim, there, problems);
        }
        problems.AddRange(there.Select(key => $"a text belongs to '{key.Owner}', which does not say so."));
        return problems;
    }

    private static void TakeQuotes(Claim claim, HashSet<TextKey> there, List<string> problems)
    {
        for (var part = 0; part < claim.Evidence.Count; part++)
        {
            if (claim.Evidence[part].QuoteIsApart && !there.Remove(new(claim.Slug, part)))
                problems.Add($"a quote of '{claim.Slug}' is missing.");
        }
    }
}
