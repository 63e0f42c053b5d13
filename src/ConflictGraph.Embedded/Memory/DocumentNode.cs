using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Embedded.Memory;

/// <summary>A document with the claims that it is evidence for, and every document that was ever recorded as deriving from it.</summary>
internal sealed class DocumentNode(string slug) : EntityNode<Document>(slug)
{
    public readonly ClaimList Claims = new();
    public AppendList<DocumentNode> Derived;
}
