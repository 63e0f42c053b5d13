using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Meetings;

/// <summary>A meeting that actors attend or stay away from.</summary>
public sealed record Meeting : Thing
{
    public required string Name { get; init; }

    /// <summary>The slug of the peace process that it is a round of.</summary>
    public string? Process { get; init; }

    public PartialDate? Starts { get; init; }

    /// <summary>Counts from the end of its span.</summary>
    public PartialDate? Ends { get; init; }

    public string? Place { get; init; }
}
