using ConflictGraph.Explore;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.Http.Exports;

/// <summary>What goes into a file.</summary>
/// <param name="Name">What the file is called, without its ending.</param>
/// <param name="Picture">The nodes and edges.</param>
/// <param name="Things">The claims and sources behind them.</param>
public sealed record ExportSubject(string Name, Picture Picture, IAsyncEnumerable<Thing> Things)
{
    /// <summary>A meeting with everyone who has to do with it.</summary>
    /// <exception cref="HttpRefusal">It is not known.</exception>
    public static async Task<ExportSubject> MeetingAsync(IGraphStore store, MomentReading reading, ExportQuestion question, CancellationToken cancellation)
    {
        var slug = question.Meeting;
        var found = await store.ThingsAsync(reading.Pin, [slug], cancellation);
        if (!found.TryGetValue(slug, out var thing) || thing is not Meeting meeting)
            throw HttpRefusal.NotFound($"There is no meeting '{slug}'.");
        var around = await reading.Explorer.NeighbourhoodAsync([slug], 1, null, ExportQuestion.MostNodes, cancellation);
        return new(slug, Of(meeting.Name, reading, around), new ProvenanceReader(store, reading.Pin).AboutAsync([slug], cancellation));
    }

    /// <summary>The neighbourhood of some actors, meetings and processes.</summary>
    /// <exception cref="HttpRefusal">None of them is known, or there is too much.</exception>
    public static async Task<ExportSubject> GraphAsync(IGraphStore store, MomentReading reading, ExportQuestion question, CancellationToken cancellation)
    {
        var around = question.Around;
        var (hops, edges, first) = (question.Hops, question.Edges, question.First);
        var found = await reading.Explorer.NeighbourhoodAsync(around, hops, edges, first, cancellation);
        if (found.Nodes.Count == 0)
            throw HttpRefusal.NotFound($"Of what 'around' names, nothing is an actor, meeting or process that is known: {string.Join(", ", around.Take(5))}.");
        var drawn = found.Nodes.Where(node => node.Kind != NodeKind.Process).Select(node => node.Slug).ToList();
        return new(around[0], Of($"The graph around {string.Join(", ", around.Take(5))}", reading, found), new ProvenanceReader(store, reading.Pin).AboutAsync(drawn, cancellation));
    }

    /// <summary>All that there is.</summary>
    public static Task<ExportSubject> AllAsync(IGraphStore store, MomentReading reading, ExportQuestion question, CancellationToken cancellation)
    {
        var whole = new WholeGraph(store, reading.Pin, reading.At);
        return Task.FromResult(new ExportSubject(
            "conflictgraph",
            new("All actors, meetings and processes", reading.At, reading.Pin.KnownAt, whole.NodesAsync(cancellation), whole.EdgesAsync(cancellation)),
            new ProvenanceReader(store, reading.Pin).EverythingAsync(cancellation)));
    }

    private static Picture Of(string title, MomentReading reading, Neighbourhood found) =>
        Picture.Of(found.IsTruncated ? $"{title} (cut at {found.Nodes.Count} nodes)" : title, reading.At, reading.Pin.KnownAt, found);
}
