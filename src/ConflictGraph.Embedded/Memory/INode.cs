namespace ConflictGraph.Embedded.Memory;

/// <summary>Something that is found by its slug.</summary>
internal interface INode
{
    string Slug { get; }
}
