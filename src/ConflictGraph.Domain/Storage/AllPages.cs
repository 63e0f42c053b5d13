using System.Runtime.CompilerServices;

namespace ConflictGraph.Domain.Storage;

/// <summary>Reads all that queries find, however much, the pages of many at once.</summary>
public sealed class AllPages(IGraphStore store, Pin pin)
{
    private const int PageSize = 500;

    /// <summary>The things as the pages come; those of one query in its order.</summary>
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
