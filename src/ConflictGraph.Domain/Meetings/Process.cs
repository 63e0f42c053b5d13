namespace ConflictGraph.Domain.Meetings;

/// <summary>A peace process: a series of meetings.</summary>
public sealed record Process : Thing
{
    public required string Name { get; init; }

    public string? Description { get; init; }
}
