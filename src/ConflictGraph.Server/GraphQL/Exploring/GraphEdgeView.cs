using System.Diagnostics.CodeAnalysis;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>An edge of a picture. Its reasons come with those of all edges of the picture, once one of them is asked for.</summary>
/// <param name="told">The edges of the picture with their reasons.</param>
/// <param name="place">Which of them it is.</param>
public sealed class GraphEdgeView(EdgeOutline edge, Lookup<IReadOnlyList<GraphEdge>> told, int place)
{
    public EdgeOutline Edge => edge;

    /// <summary>Views of some edges of a picture.</summary>
    public static IEnumerable<GraphEdgeView> Of(UntoldEdges edges, Lookup<IReadOnlyList<GraphEdge>> told, int from, int count) =>
        Enumerable.Range(from, count).Select(place => new GraphEdgeView(edges.Outlines[place], told, place));

    /// <summary>Views of edges with their reasons.</summary>
    public static IEnumerable<GraphEdgeView> Of(IReadOnlyList<GraphEdge> edges)
    {
        var told = Lookup.Of(edges);
        return edges.Select((edge, place) => new GraphEdgeView(new(edge.Kind, edge.From, edge.To, edge.Status), told, place));
    }

    /// <summary>Something of what the reasons say.</summary>
    public Lookup<T> Told<T>(Func<GraphEdge, T> part) => new PartOfTold<T>(told, place, part);

    /// <summary>There may be thousands of these, so that none of them makes anything until the reasons are there.</summary>
    private sealed class PartOfTold<T>(Lookup<IReadOnlyList<GraphEdge>> told, int place, Func<GraphEdge, T> part) : Lookup<T>
    {
        public override bool TryGet([MaybeNullWhen(false)] out T value)
        {
            var isThere = told.TryGet(out var edges);
            value = isThere ? part(edges![place]) : default;
            return isThere;
        }

        public override async Task<Lookup<T>> StepAsync(CancellationToken cancellation) =>
            (await told.StepAsync(cancellation)).Select(edges => part(edges[place]));
    }
}
