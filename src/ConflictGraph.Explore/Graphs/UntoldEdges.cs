namespace ConflictGraph.Explore.Graphs;

/// <summary>Edges whose reasons nobody has asked for yet.</summary>
/// <param name="tell">Works the reasons out, of all of them at once; it is asked once.</param>
public sealed class UntoldEdges(IReadOnlyList<EdgeOutline> outlines, Func<CancellationToken, Task<IReadOnlyList<GraphEdge>>> tell)
{
    public IReadOnlyList<EdgeOutline> Outlines => outlines;

    /// <summary>The same edges with their reasons, in the same order.</summary>
    public Task<IReadOnlyList<GraphEdge>> TellAsync(CancellationToken cancellation) => tell(cancellation);
}
