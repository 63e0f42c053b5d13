using System.Runtime.CompilerServices;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Formats.Journals;

/// <summary>Reads the events of a store in order, each with the long texts that the store keeps apart.</summary>
public static class WholeEvents
{
    private const int AtOnce = 64;

    /// <param name="after">0 for all from the beginning.</param>
    /// <param name="upTo">The last version to read.</param>
    public static async IAsyncEnumerable<Committed> ReadAsync(
        IGraphStore store, long after, long upTo, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (after < upTo)
        {
            foreach (var committed in await store.ChangesAsync(after, (int)Math.Min(AtOnce, upTo - after), cancellation))
            {
                after = committed.Version;
                yield return await WithTextsAsync(store, committed, cancellation);
            }
        }
    }

    private static async Task<Committed> WithTextsAsync(IGraphStore store, Committed committed, CancellationToken cancellation)
    {
        IReadOnlyList<Thing> things = committed.Event switch
        {
            RecordEvent record => record.Things,
            RetractEvent { Replacement: { } replacement } => [replacement],
            _ => [],
        };
        var keys = things.SelectMany(KeysOf).ToList();
        if (keys.Count == 0)
            return committed;
        var texts = await store.TextsAsync(new(committed.Version, null), keys, cancellation);
        return committed with
        {
            Event = committed.Event switch
            {
                RecordEvent record => new RecordEvent(record.Things.Select(thing => Whole(thing, texts)).ToValueList()),
                RetractEvent retract => retract with { Replacement = (Claim)Whole(retract.Replacement!, texts) },
                var other => other,
            },
        };
    }

    private static IEnumerable<TextKey> KeysOf(Thing thing) => thing switch
    {
        Document { HasText: true } => [TextKey.OfDocument(thing.Slug)],
        Claim claim => claim.Evidence.Index().Where(one => one.Item.QuoteIsApart).Select(one => new TextKey(claim.Slug, one.Index)),
        _ => [],
    };

    private static Thing Whole(Thing thing, IReadOnlyDictionary<TextKey, string> texts) => thing switch
    {
        Document { HasText: true } document => document with { Text = Needed(texts, TextKey.OfDocument(document.Slug)) },
        Claim claim when claim.Evidence.Any(one => one.QuoteIsApart) => claim with
        {
            Evidence = claim.Evidence
                .Select((one, part) => one.QuoteIsApart ? one with { QuoteIsApart = false, Quote = Needed(texts, new(claim.Slug, part)) } : one)
                .ToValueList(),
        },
        _ => thing,
    };

    private static string Needed(IReadOnlyDictionary<TextKey, string> texts, TextKey key) => texts.TryGetValue(key, out var text) ? text
        : throw new StoreUnavailableException($"The store does not have the text of '{key.Owner}' that it says it has: verify it.");
}
