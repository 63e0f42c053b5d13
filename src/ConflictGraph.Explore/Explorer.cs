using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore;

/// <summary>Looks around in the graph as it was known at one pin, at one moment of the world.</summary>
/// <param name="memory">What is remembered for all readers of the store; null where the store shows what is only supposed.</param>
public sealed class Explorer(IGraphStore store, Pin pin, Instant at, TieMemory? memory)
{
    /// <summary>
    /// The things around some actors, meetings and processes: those first, then the nearest, of the same distance the best connected. What is not
    /// known is not in it.
    /// </summary>
    /// <param name="edges">Only edges of these kinds; all if null.</param>
    /// <param name="first">The most nodes.</param>
    public async Task<Neighbourhood> NeighbourhoodAsync(
        IReadOnlyCollection<string> around, int hops, IReadOnlyCollection<EdgeKind>? edges, int first, CancellationToken cancellation)
    {
        var found = await UntoldNeighbourhoodAsync(around, hops, edges, first, cancellation);
        return new(found.Nodes, await found.Edges.TellAsync(cancellation), found.IsTruncated);
    }

    /// <summary>The same, for those who may not ask for the reasons.</summary>
    public async Task<UntoldNeighbourhood> UntoldNeighbourhoodAsync(
        IReadOnlyCollection<string> around, int hops, IReadOnlyCollection<EdgeKind>? edges, int first, CancellationToken cancellation)
    {
        var known = await KnownAsync(around, cancellation);
        var source = new TieSource(store, pin, at, memory, edges);
        return await new NeighbourhoodFinder(store, pin, at, source).FindAsync([.. around.Select(known.GetValueOrDefault).OfType<Thing>().DistinctBy(thing => thing.Slug).Select(NodeOf)], hops, first, cancellation);
    }

    /// <summary>
    /// The shortest ways from one actor, meeting or process to another, at most so long; all of them have the same number of hops. None where
    /// there is no way, or one of the two is not known.
    /// </summary>
    /// <exception cref="TooMuchToExploreException">The graph is too dense between the two.</exception>
    public async Task<IReadOnlyList<GraphPath>> PathsAsync(
        string from, string to, int maxHops, IReadOnlyCollection<EdgeKind>? edges, IReadOnlyCollection<string> avoid, int first, CancellationToken cancellation)
    {
        var found = await UntoldPathsAsync(from, to, maxHops, edges, avoid, first, cancellation);
        var told = await found.Edges.TellAsync(cancellation);
        var hops = found.Nodes.Count > 0 ? found.Nodes[0].Count - 1 : 0;
        return [.. found.Nodes.Select((nodes, way) => new GraphPath(nodes, [.. told.Skip(way * hops).Take(hops)]))];
    }

    /// <summary>The same, for those who may not ask for the reasons.</summary>
    /// <exception cref="TooMuchToExploreException">The graph is too dense between the two.</exception>
    public async Task<UntoldPaths> UntoldPathsAsync(
        string from, string to, int maxHops, IReadOnlyCollection<EdgeKind>? edges, IReadOnlyCollection<string> avoid, int first, CancellationToken cancellation)
    {
        var known = await KnownAsync([from, to, .. avoid], cancellation);
        if (!known.TryGetValue(from, out var start) || !known.TryGetValue(to, out var end))
            return UntoldPaths.None;
        var avoided = avoid.Select(slug => known.TryGetValue(slug, out var thing) ? thing.Slug : slug).ToHashSet();
        var source = new TieSource(store, pin, at, memory, edges);
        return await new PathFinder(store, pin, at, source).FindAsync(NodeOf(start), NodeOf(end), maxHops, avoided, first, cancellation);
    }

    /// <summary>Who has no seat at a meeting, though it is tied to those who attend; the best tied first.</summary>
    public Task<IReadOnlyList<EmptyChair>> EmptyChairsAsync(string meeting, int first, CancellationToken cancellation) =>
        new EmptyChairFinder(store, pin, at, new TieSource(store, pin, at, memory, null)).FindAsync(meeting, first, cancellation);

    /// <summary>Contradictions about a meeting, an actor, both, or all, in no particular order.</summary>
    public Task<IReadOnlyList<Contradiction>> ContradictionsAsync(string? meeting, string? actor, CancellationToken cancellation) =>
        new ContradictionFinder(store, pin, at).FindAsync(meeting, actor, cancellation);

    private async Task<Dictionary<string, Thing>> KnownAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        (await store.ThingsAsync(pin, slugs, cancellation)).Where(found => NodeKinds.IsDrawn(found.Value)).ToDictionary();

    private static (string Slug, NodeSort Sort) NodeOf(Thing thing) => (thing.Slug, thing switch
    {
        Actor => NodeSort.Actor,
        Meeting => NodeSort.Meeting,
        _ => NodeSort.Process,
    });
}
