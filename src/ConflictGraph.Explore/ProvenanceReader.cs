using System.Runtime.CompilerServices;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Explore;

/// <summary>Who said what, where it was published, and everything that it names: what lies behind a picture. Each thing comes once.</summary>
public sealed class ProvenanceReader(IGraphStore store, Pin pin)
{
    private const int QueriesAtOnce = 50;

    private readonly AllPages _pages = new(store, pin);

    /// <summary>Everything that is known, however much: first what claims name, then the claims, also those that were taken back.</summary>
    public async IAsyncEnumerable<Thing> EverythingAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        ThingQuery[] kinds = [new ActorQuery(), new ProcessQuery(), new MeetingQuery { ByName = true }, new OutletQuery(), new DocumentQuery(), All(new ClaimQuery())];
        foreach (var query in kinds)
        {
            await foreach (var thing in _pages.OfAsync([query], cancellation))
                yield return thing;
        }
    }

    /// <summary>The claims on some actors and meetings, also those that were taken back, and what they name; documents with those that they derive from.</summary>
    public async IAsyncEnumerable<Thing> AboutAsync(IReadOnlyCollection<string> slugs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var told = new HashSet<string>();
        var queries = slugs.SelectMany(slug => new[] { All(new ClaimQuery { Meeting = slug }), All(new ClaimQuery { About = slug }) });
        foreach (var some in queries.Chunk(QueriesAtOnce))
        {
            var named = new HashSet<string>();
            await foreach (var thing in _pages.OfAsync(some, cancellation))
            {
                if (!told.Add(thing.Slug))
                    continue;
                yield return thing;
                named.UnionWith(NamesIn(thing));
            }
            await foreach (var thing in NamedAsync(named, told, cancellation))
                yield return thing;
        }
    }

    private static ClaimQuery All(ClaimQuery query) => query with { IncludeRetracted = true, ByRecording = true };

    /// <summary>What is named and has not been told yet, and what that names in turn.</summary>
    private async IAsyncEnumerable<Thing> NamedAsync(IEnumerable<string> named, HashSet<string> told, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var wanted = named.Where(slug => !told.Contains(slug)).ToHashSet();
        while (wanted.Count > 0)
        {
            told.UnionWith(wanted);
            var found = await store.ThingsAsync(pin, wanted, cancellation);
            var next = new HashSet<string>();
            foreach (var slug in wanted.Order(StringComparer.Ordinal))
            {
                if (!found.TryGetValue(slug, out var thing) || (thing.Slug != slug && !told.Add(thing.Slug)))
                    continue;
                yield return thing;
                next.UnionWith(NamesIn(thing).Where(name => !told.Contains(name)));
            }
            wanted = next;
        }
    }

    private static IEnumerable<string> NamesIn(Thing thing) => thing switch
    {
        Claim claim => claim.Statement.Actors
            .Concat(claim.Evidence.Select(evidence => evidence.Document))
            .Concat(new[] { claim.Statement.Meeting, claim.Speaker, claim.Repeats }.OfType<string>())
            .Concat(claim.Retractions.Select(retraction => retraction.By))
            .Concat(claim.Retractions.Select(retraction => retraction.Replacement).OfType<string>()),
        Document document => document.DerivedFrom is { } original ? [document.Outlet, original.Document] : [document.Outlet],
        _ => [],
    };
}
