namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>How far subscriptions may go.</summary>
public sealed class WatchingOptions
{
    /// <summary>How many versions may wait for a client that had caught up before it is told to go.</summary>
    public int Queue { get; set; } = 1000;
}
