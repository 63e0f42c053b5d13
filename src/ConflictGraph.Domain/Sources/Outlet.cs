namespace ConflictGraph.Domain.Sources;

/// <summary>Who publishes documents: a news agency, a newspaper, a press office.</summary>
public sealed record Outlet : Thing
{
    public required string Name { get; init; }

    public Reliability Reliability { get; init; } = Reliability.F;
}
