using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Recording;

/// <summary>What the store holds, at one version, of the things that an input names. Few reads, each of many.</summary>
internal sealed class Known(IGraphStore store, Pin pin)
{
    private readonly Dictionary<string, Thing?> things = new(StringComparer.Ordinal);
    private readonly Dictionary<TextKey, string> texts = [];

    /// <summary>Reads all that the checks of this input need, but for chains, which they follow level by level.</summary>
    public async Task LoadAsync(Reading reading, CancellationToken cancellation)
    {
        await LoadAsync(reading.Slugs(), cancellation);
        var keys = reading.Entries.SelectMany(entry => TextsFor(entry, reading)).ToHashSet();
        if (keys.Count == 0)
            return;
        foreach (var (key, text) in await store.TextsAsync(pin, keys, cancellation))
            texts[key] = text;
    }

    /// <summary>Reads those of the things that have not been read.</summary>
    public async Task LoadAsync(IEnumerable<string> slugs, CancellationToken cancellation)
    {
        var missing = slugs.Where(slug => !things.ContainsKey(slug)).ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0)
            return;
        var found = await store.ThingsAsync(pin, missing, cancellation);
        foreach (var slug in missing)
            things[slug] = found.GetValueOrDefault(slug);
    }

    /// <summary>Takes the text of a document that is to be stored before what is read now.</summary>
    public void Bring(string document, string text) => texts[TextKey.OfDocument(document)] = text;

    /// <summary>What is stored under the slug; for an absorbed actor the one that it was merged into.</summary>
    public Thing? Stored(string slug) => things.GetValueOrDefault(slug);

    public string? Text(TextKey key) => texts.GetValueOrDefault(key);

    /// <summary>The text of a document as it would be after the input; null if it would have none.</summary>
    public string? TextOf(string document, Reading reading) =>
        reading.Document(document) is { Text.IsGiven: true } entry ? entry.Text.Value : Text(TextKey.OfDocument(document));

    private IEnumerable<TextKey> TextsFor(Entry entry, Reading reading)
    {
        if (entry.Slug is { } slug && Stored(slug) is { } stored)
            return entry.IsSound ? entry.TextsOf(stored) : [];
        return entry is ClaimEntry claim
            ? claim.Quotes.Where(quote => IsTextStored(quote.Document, reading)).Select(quote => TextKey.OfDocument(quote.Document))
            : [];
    }

    private bool IsTextStored(string document, Reading reading) =>
        Stored(document) is Document { HasText: true } && reading.Document(document) is not { Text.IsGiven: true };
}
