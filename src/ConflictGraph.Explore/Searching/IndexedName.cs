using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Searching;

/// <summary>A name in the index.</summary>
/// <param name="Owner">Whose name it was, and as of which state.</param>
/// <param name="Text">As it was recorded.</param>
/// <param name="IsAlias">False for the name that a thing is best known by.</param>
internal sealed record IndexedName(NameState Owner, string Text, bool IsAlias)
{
    public NodeKind Kind => Owner.Kind;

    /// <summary>How many letters it has, for the choice among many that fit.</summary>
    public int Length => Text.Length;
}
