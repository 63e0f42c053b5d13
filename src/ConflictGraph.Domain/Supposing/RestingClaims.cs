using System.Runtime.CompilerServices;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>The stored claims whose weight rests on a document that is supposed to come from elsewhere, or on an outlet that is to have another grade.</summary>
internal sealed class RestingClaims(IGraphStore store, Supposition supposition)
{
    private const int PageSize = 500;

    public async IAsyncEnumerable<Claim> FindAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (documents, outlets) = await OtherwiseAsync(cancellation);
        await foreach (var document in AllAsync(outlets.Select(outlet => new DocumentQuery { Outlet = outlet }), cancellation))
            documents.Add(document.Slug);
        // What derives from a document goes back to its origin, at any depth.
        for (var level = documents.ToList(); level.Count > 0;)
        {
            var derived = new List<string>();
            await foreach (var copy in AllAsync(level.Select(document => new DocumentQuery { DerivedFrom = document }), cancellation))
            {
                if (documents.Add(copy.Slug))
                    derived.Add(copy.Slug);
            }
            level = derived;
        }
        await foreach (var thing in AllAsync(documents.Select(document => new ClaimQuery { Document = document, IncludeRetracted = true }), cancellation))
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

    /// <summary>All that the queries find, the pages of many queries at once.</summary>
    private async IAsyncEnumerable<Thing> AllAsync(IEnumerable<ThingQuery> queries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var requests = queries.Select(query => new PageRequest(query, PageSize)).ToList();
        while (requests.Count > 0)
        {
            var pages = await store.PagesAsync(supposition.Pin, requests, cancellation);
            foreach (var (_, thing) in pages.SelectMany(page => page.Rows))
                yield return thing;
            requests =
            [
                .. requests.Zip(pages).Where(one => one.Second.HasMore && one.Second.Rows.Count > 0)
                    .Select(one => one.First with { After = one.Second.Rows[^1].Place }),
            ];
        }
    }
}
