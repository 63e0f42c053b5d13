using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Resolution;

/// <summary>The one origin of claims that repeat the same words.</summary>
/// <param name="capacity">Of the claim that the others go back to.</param>
/// <param name="grade">The best among the outlets where the words first stood.</param>
internal sealed class SharedOrigin(Capacity capacity, Reliability grade)
{
    /// <summary>True if one claim alone goes back to it.</summary>
    public bool IsOfOne { get; init; }

    public Capacity Capacity => capacity;

    public Reliability Grade => grade;
}
