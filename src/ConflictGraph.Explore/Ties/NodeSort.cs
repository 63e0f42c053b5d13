namespace ConflictGraph.Explore.Ties;

/// <summary>What a node is, as far as it matters for finding its neighbours.</summary>
internal enum NodeSort
{
    Actor,
    Meeting,
    Process,
}
