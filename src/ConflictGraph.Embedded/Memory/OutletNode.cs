using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Embedded.Memory;

/// <summary>An outlet with every document that was ever recorded as its own.</summary>
internal sealed class OutletNode(string slug) : EntityNode<Outlet>(slug)
{
    public AppendList<DocumentNode> Documents;
}
