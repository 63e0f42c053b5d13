using ConflictGraph.Domain;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore.Telling;

/// <summary>Finds the reasons for edges: for all of a picture at once, and only where nobody has asked for them before.</summary>
internal sealed class EdgeTeller(IGraphStore store, Pin pin, Instant at, TieSource source)
{
    private const int QuestionsAtOnce = 1_000;
    private const int MeetingsAtOnce = 20;

    /// <summary>The edges with their reasons, in the same order.</summary>
    /// <param name="things">The things at the ends.</param>
    public async Task<IReadOnlyList<GraphEdge>> TellAllAsync(
        List<EdgeOutline> edges, IReadOnlyDictionary<string, Thing> things, CancellationToken cancellation)
    {
        var ends = edges.ConvertAll(EdgeEnds.Of);
        var told = await TellAsync(ends.ToHashSet(), things, cancellation);
        return ends.ConvertAll(edge => told[edge]);
    }

    /// <param name="things">The things at the ends.</param>
    public async Task<Dictionary<EdgeEnds, GraphEdge>> TellAsync(
        IReadOnlyCollection<EdgeEnds> edges, IReadOnlyDictionary<string, Thing> things, CancellationToken cancellation)
    {
        var told = new Dictionary<EdgeEnds, GraphEdge>(edges.Count);
        var open = new List<(EdgeEnds Edge, (string Slug, NodeTies Ties) Part)>();
        foreach (var edge in edges)
        {
            if (edge.Kind == EdgeKind.RoundOf)
                told[edge] = EdgeWords.OfRound(edge.From, edge.To, NameOf(edge.From, things), NameOf(edge.To, things));
            else if (source.PartOf(edge.Kind, edge.From, edge.To) is { } part && part.Ties.Told(edge.SeenFrom(part.Slug)) is { } known)
                told[edge] = known;
            else
                open.Add((edge, source.PartOf(edge.Kind, edge.From, edge.To)!.Value));
        }
        await TellFactsAsync([.. open.Where(one => one.Edge.Kind.IsFact())], told, cancellation);
        await TellMeetingsAsync([.. open.Where(one => one.Edge.Kind.LeadsToMeeting())], told, cancellation);
        foreach (var (edge, part) in open)
        {
            if (told.TryGetValue(edge, out var found))
                part.Ties.Tell(edge.SeenFrom(part.Slug), found);
        }
        foreach (var part in open.Select(one => one.Part).Distinct())
            source.Weigh(part);
        return told;
    }

    private async Task TellFactsAsync(
        List<(EdgeEnds Edge, (string Slug, NodeTies Ties) Part)> open, Dictionary<EdgeEnds, GraphEdge> told, CancellationToken cancellation)
    {
        var asked = open.GroupBy(one => new FactQuestion(one.Part.Slug, EdgeKinds.EndOf(one.Edge.Kind, one.Edge.From == one.Part.Slug)), one => one.Edge);
        foreach (var chunk in asked.Chunk(QuestionsAtOnce))
        {
            var file = await store.FactsAsync(pin, [.. chunk.Select(question => question.Key)], cancellation);
            var resolver = new Resolver(file, at);
            foreach (var question in chunk)
            {
                cancellation.ThrowIfCancellationRequested();
                var wanted = question.ToHashSet();
                var facts = resolver.Facts(question.Key, fact => EdgeKinds.Of(fact).Any(edge => wanted.Contains(new(edge.Kind, edge.From, edge.To))));
                foreach (var same in facts.GroupBy(fact => EdgeKinds.FirstOf(fact.Statement)))
                    told[new(same.Key.Kind, same.Key.From, same.Key.To)] = EdgeWords.Of(same.Key.Kind, same.Key.From, same.Key.To, [.. same]);
            }
        }
    }

    private async Task TellMeetingsAsync(
        List<(EdgeEnds Edge, (string Slug, NodeTies Ties) Part)> open, Dictionary<EdgeEnds, GraphEdge> told, CancellationToken cancellation)
    {
        foreach (var chunk in open.GroupBy(one => one.Edge.To, one => one.Edge).Chunk(MeetingsAtOnce))
        {
            var resolver = new Resolver(await store.CasesAsync(pin, [.. chunk.Select(meeting => meeting.Key)], cancellation), at);
            foreach (var meeting in chunk)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var edge in meeting.Where(edge => edge.Kind.IsPosition()))
                    told[edge] = EdgeWords.Of(edge.Kind, resolver.PositionOf(meeting.Key, edge.From));
                var parts = meeting.Where(edge => edge.Kind == EdgeKind.HasRoleAt).ToHashSet();
                if (parts.Count == 0)
                    continue;
                var facts = resolver.FactsOf(meeting.Key).SelectMany(fact => EdgeKinds.Of(fact.Statement), (fact, edge) => (fact, Edge: new EdgeEnds(edge.Kind, edge.From, edge.To)));
                foreach (var same in facts.Where(one => parts.Contains(one.Edge)).GroupBy(one => one.Edge, one => one.fact))
                    told[same.Key] = EdgeWords.Of(same.Key.Kind, same.Key.From, same.Key.To, [.. same]);
            }
        }
    }

    private static string NameOf(string slug, IReadOnlyDictionary<string, Thing> things) => things.TryGetValue(slug, out var thing) ? Names.Of(thing) : slug;
}
