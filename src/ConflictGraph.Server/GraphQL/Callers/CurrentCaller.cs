namespace ConflictGraph.Server.GraphQL.Callers;

/// <summary>The caller of the operation in whose scope this is.</summary>
public sealed class CurrentCaller
{
    /// <summary>Nobody who may do anything, until the execution says who it is.</summary>
    public Caller Caller { get; set; } = Caller.Unknown;
}
