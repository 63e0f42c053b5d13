using System.ComponentModel.DataAnnotations;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>How far subscriptions may go.</summary>
public sealed class WatchingOptions
{
    /// <summary>How many versions may wait for a client that had caught up before it is told to go.</summary>
    [Range(1, 1_000_000)]
    public int Waiting { get; set; } = 1000;
}
