using ConflictGraph.Domain.Resolution;

namespace ConflictGraph.Explore.Graphs;

/// <summary>An edge without its reasons: what is known of it without a look at what was said.</summary>
/// <param name="From">The slug of the node at the start.</param>
/// <param name="To">The slug of the node at the end.</param>
/// <param name="Status">How far it is settled; of several facts, the best.</param>
public readonly record struct EdgeOutline(EdgeKind Kind, string From, string To, FactStatus Status)
{
    private static readonly string[] Words =
    [
        "ATTENDS", "STAYS_AWAY", "UNDECIDED_ON", "NOT_INVITED_TO", "CONTESTED_ON", "HAS_ROLE_IN", "HAS_ROLE_AT", "MEMBER_OF", "SUPPORTS",
        "ALLIED_WITH", "RIVAL_OF", "AT_WAR_WITH", "SUCCEEDS", "ROUND_OF",
    ];

    /// <summary>The same for the same two ends and kind, whatever the moment.</summary>
    public string Key => $"{From} {Words[(int)Kind]} {To}";
}
