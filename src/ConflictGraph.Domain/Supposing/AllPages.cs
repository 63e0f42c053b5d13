using System.Runtime.CompilerServices;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>Reads all that queries find, the pages of many at once.</summary>
internal sealed class AllPages(IGraphStore store, Pin pin)
{
    private const int PageSize = 500;

    public async IAsyncEnumerable<Thing> OfAsync(IEnumerable<ThingQuery> queries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var requests = queries.Select(query => new PageRequest(query, PageSize)).ToList();
        while (requests.Count > 0)
        {
            var pages = await store.PagesAsync(pin, requests, cancellation);
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
