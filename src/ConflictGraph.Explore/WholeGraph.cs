using System.Runtime.CompilerServices;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Telling;

namespace ConflictGraph.Explore;

/// <summary>All actors, meetings and processes with all edges between them, a page at a time, so that no graph is too large to be read to its end.</summary>
public sealed class WholeGraph(IGraphStore store, Pin pin, Instant at)
{
    private const int ActorsAtOnce = 250;
    private const int MeetingsAtOnce = 20;

    /// <summary>How many of these are worked out while one is written.</summary>
    private const int Ahead = 3;

    /// <summary>The questions that find each edge between actors once, at its start.</summary>
    private static readonly FactEnd[] Starts = [FactEnd.RolesOf, FactEnd.MembershipsOf, FactEnd.SupportBy, FactEnd.Relations, FactEnd.Successions];

    private readonly AllPages _pages = new(store, pin);

    /// <summary>Actors, meetings and processes, each kind in the order of the names. None has neighbours that are hidden.</summary>
    public async IAsyncEnumerable<GraphNode> NodesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var query in new ThingQuery[] { new ActorQuery(), new MeetingQuery { ByName = true }, new ProcessQuery() })
        {
            await foreach (var thing in _pages.OfAsync([query], cancellation))
                yield return new GraphNode(thing, 0);
        }
    }

    /// <summary>First the edges between actors, by the one at their start, then those that lead to meetings, by meeting, then those to processes.</summary>
    public async IAsyncEnumerable<GraphEdge> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var actors = _pages.OfAsync([new ActorQuery()], cancellation).Chunk(ActorsAtOnce);
        await foreach (var edge in EachAsync(actors, some => BetweenActorsAsync([.. some.Select(actor => actor.Slug)], cancellation)))
            yield return edge;
        var meetings = _pages.OfAsync([new MeetingQuery { ByName = true }], cancellation).Chunk(MeetingsAtOnce);
        await foreach (var edge in EachAsync(meetings, some => ToMeetingsAsync([.. some.Cast<Meeting>()], cancellation)))
            yield return edge;
    }

    /// <summary>The edges of some things at a time in their order, while those of the next few are worked out already.</summary>
    private static async IAsyncEnumerable<GraphEdge> EachAsync(IAsyncEnumerable<Thing[]> things, Func<Thing[], Task<List<GraphEdge>>> edgesOf)
    {
        var ahead = new Queue<Task<List<GraphEdge>>>();
        await foreach (var some in things)
        {
            ahead.Enqueue(Task.Run(() => edgesOf(some)));
            if (ahead.Count <= Ahead)
                continue;
            foreach (var edge in await ahead.Dequeue())
                yield return edge;
        }
        while (ahead.TryDequeue(out var next))
        {
            foreach (var edge in await next)
                yield return edge;
        }
    }

    private async Task<List<GraphEdge>> BetweenActorsAsync(string[] actors, CancellationToken cancellation)
    {
        var file = await store.FactsAsync(pin, [.. actors.SelectMany(_ => Starts, (actor, end) => new FactQuestion(actor, end))], cancellation);
        var resolver = new Resolver(file, at);
        var edges = new List<GraphEdge>();
        foreach (var actor in actors)
        {
            cancellation.ThrowIfCancellationRequested();
            var facts = new List<(EdgeEnds Edge, Fact Fact)>();
            foreach (var end in Starts)
            {
                foreach (var fact in resolver.FactsInNoOrder(new FactQuestion(actor, end), fact => StartsAt(actor, fact)))
                    facts.Add((EdgeEnds.Of(fact.Statement), fact));
            }
            facts.Sort((one, other) => one.Edge.CompareTo(other.Edge));
            AddEdges(edges, facts, resolver);
        }
        return edges;
    }

    /// <param name="facts">In the order of their edges, so that those of one edge stand together.</param>
    private static void AddEdges(List<GraphEdge> edges, List<(EdgeEnds Edge, Fact Fact)> facts, Resolver resolver)
    {
        var end = 0;
        for (var start = 0; start < facts.Count; start = end)
        {
            var edge = facts[start].Edge;
            while (end < facts.Count && facts[end].Edge == edge)
                end++;
            edges.Add(EdgeWords.Of(edge.Kind, edge.From, edge.To, resolver.Ordered(facts[start..end].Select(same => same.Fact))));
        }
    }

    private static bool StartsAt(string actor, FactStatement fact) => EdgeKinds.FirstOf(fact) is var edge && edge.From == actor && edge.To != actor;

    private async Task<List<GraphEdge>> ToMeetingsAsync(Meeting[] meetings, CancellationToken cancellation)
    {
        var resolver = new Resolver(await store.CasesAsync(pin, [.. meetings.Select(meeting => meeting.Slug)], cancellation), at);
        var processes = await store.ThingsAsync(pin, [.. meetings.Select(meeting => meeting.Process).OfType<string>().Distinct()], cancellation);
        var edges = new List<GraphEdge>();
        foreach (var meeting in meetings)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = resolver.Positions(meeting.Slug).Select(position => EdgeWords.Of(EdgeKinds.Of(position.Side)!.Value, position))
                .Concat(PartsIn(meeting.Slug, resolver));
            edges.AddRange(found.OrderBy(edge => new EdgeEnds(edge.Kind, edge.From, edge.To)));
            if (meeting.Process is { } slug && processes.TryGetValue(slug, out var process))
                edges.Add(EdgeWords.OfRound(meeting.Slug, process.Slug, Names.Of(meeting), Names.Of(process)));
        }
        return edges;
    }

    private static IEnumerable<GraphEdge> PartsIn(string meeting, Resolver resolver) => resolver.FactsOf(meeting)
        .SelectMany(fact => EdgeKinds.Of(fact.Statement).Where(edge => edge.Kind == EdgeKind.HasRoleAt), (fact, edge) => (fact, edge))
        .GroupBy(one => one.edge, one => one.fact)
        .Select(same => EdgeWords.Of(same.Key.Kind, same.Key.From, same.Key.To, [.. same]));
}
