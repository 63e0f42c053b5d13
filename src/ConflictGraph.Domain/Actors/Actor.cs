using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Actors;

/// <summary>Whoever can hold a position: a faction, coalition, state, organisation or person.</summary>
public sealed record Actor : Thing
{
    public required ActorKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names and spellings, in any script.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    public ValueList<ExternalId> ExternalIds { get; init; } = [];

    public string? Description { get; init; }

    public Interval? Active { get; init; }

    /// <summary>For a coalition: a loose class, such as "the Syrian armed opposition", whose membership is by claim alone.</summary>
    public bool IsOpenClass { get; init; }

    /// <summary>Slugs of the actors that were merged into this one, in order; set by the store on what it reads, never recorded.</summary>
    public ValueList<string> Absorbed { get; init; } = [];
}
