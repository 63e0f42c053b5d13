namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>From where the client of the operation in whose scope this is goes on.</summary>
public sealed class Resuming
{
    /// <summary>The cursor of the last event that it has seen, as the transport tells; null where it tells none.</summary>
    public string? After { get; set; }
}
