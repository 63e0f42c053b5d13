namespace ConflictGraph.Domain;

/// <summary>Anything that has a slug: an actor, meeting, process, document, outlet or claim.</summary>
public abstract record Thing
{
    /// <summary>Names the thing, whatever the moment; unique over all things. See <see cref="Domain.Slug"/>.</summary>
    public required string Slug { get; init; }
}
