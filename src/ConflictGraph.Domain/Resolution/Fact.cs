using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>A fact about the graph that claims have settled, or that they contest.</summary>
public sealed record Fact : Verdict
{
    /// <summary>The fact in the form of an affirming statement, with actors under the slugs that answer for them; title and interval stand beside it.</summary>
    public required FactStatement Statement { get; init; }

    /// <summary>From the best accepted claim; a bound that it leaves open from the next.</summary>
    public Interval? During { get; init; }

    /// <summary>For a role: from the best accepted claim that gives one.</summary>
    public string? Title { get; init; }

    /// <summary>For support: the kinds that the same claims settle.</summary>
    public IReadOnlyList<SupportKind> Kinds { get; init; } = [];
}
