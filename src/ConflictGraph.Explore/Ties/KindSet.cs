using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Ties;

/// <summary>The kinds of edge that are asked for.</summary>
internal readonly struct KindSet
{
    public static readonly KindSet Everything = new(null);

    private readonly uint _bits;

    /// <param name="kinds">All if null.</param>
    public KindSet(IEnumerable<EdgeKind>? kinds)
    {
        foreach (var kind in kinds ?? Enum.GetValues<EdgeKind>())
        {
            _bits |= 1u << (int)kind;
            HoldsFacts |= kind.IsFact();
            HoldsMeetings |= kind.LeadsToMeeting();
        }
        IsEverything = kinds is null;
    }

    public bool IsEverything { get; }

    /// <summary>True if there are edges between actors among them.</summary>
    public bool HoldsFacts { get; }

    /// <summary>True if there are edges from actors to meetings among them.</summary>
    public bool HoldsMeetings { get; }

    public bool Holds(EdgeKind kind) => (_bits >> (int)kind & 1) != 0;
}
