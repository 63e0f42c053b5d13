using System.Runtime.CompilerServices;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>The stored claims whose weight rests on a document that is supposed to come from elsewhere, or on an outlet that is to have another grade.</summary>
internal sealed class RestingClaims(IGraphStore store, Supposition supposition)
{
    private readonly AllPages pages = new(store, supposition.Pin);

    public async IAsyncEnumerable<Claim> FindAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (documents, outlets) = await OtherwiseAsync(cancellation);
        await foreach (var document in pages.OfAsync(outlets.Select(outlet => new DocumentQuery { Outlet = outlet }), cancellation))
            documents.Add(document.Slug);
        // What derives from a document goes back to its origin, at any depth.
        for (var level = documents.ToList(); level.Count > 0;)
        {
            var derived = new List<string>();
            await foreach (var copy in pages.OfAsync(level.Select(document => new DocumentQuery { DerivedFrom = document }), cancellation))
            {
                if (documents.Add(copy.Slug))
                    derived.Add(copy.Slug);
            }
            level = derived;
        }
        await foreach (var thing in pages.OfAsync(documents.Select(document => new ClaimQuery { Document = document, IncludeRetracted = true }), cancellation))
        {
            if (thing is Claim claim)
                yield return claim;
        }
    }

    /// <summary>The stored documents and outlets that are supposed to be otherwise in what the rules look at.</summary>
    private async Task<(HashSet<string> Documents, HashSet<string> Outlets)> OtherwiseAsync(CancellationToken cancellation)
    {
        var documents = new HashSet<string>(StringComparer.Ordinal);
        var outlets = new HashSet<string>(StringComparer.Ordinal);
        var states = supposition.Things.Where(thing => thing is Document or Outlet).ToDictionary(thing => thing.Slug);
        if (states.Count == 0)
            return (documents, outlets);
        foreach (var (slug, stored) in await store.ThingsAsync(supposition.Pin, states.Keys, cancellation))
        {
            if ((stored, states[slug]) is (Document was, Document now) && (was.Outlet, was.DerivedFrom?.Document) != (now.Outlet, now.DerivedFrom?.Document))
                documents.Add(slug);
            if ((stored, states[slug]) is (Outlet before, Outlet after) && before.Reliability != after.Reliability)
                outlets.Add(slug);
        }
        return (documents, outlets);
    }
}
