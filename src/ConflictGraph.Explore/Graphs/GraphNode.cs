using ConflictGraph.Domain;

namespace ConflictGraph.Explore.Graphs;

/// <summary>An actor, meeting or process in a picture.</summary>
/// <param name="HiddenNeighbours">How many neighbours it has, by edges of the kinds that were asked for, that are not in the picture.</param>
public sealed record GraphNode(Thing Thing, int HiddenNeighbours)
{
    public string Slug => Thing.Slug;

    public NodeKind Kind => NodeKinds.Of(Thing);

    public string Label => NodeKinds.LabelOf(Thing);
}
