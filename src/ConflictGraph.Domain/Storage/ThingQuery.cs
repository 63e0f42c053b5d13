using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Storage;

/// <summary>
/// Finds things of one kind by what was recorded of them; what a rule has to settle is not asked here. An absent condition finds all, several all
/// have to hold. Texts are compared by <see cref="SearchKeys"/>. Two queries with the same conditions are equal.
/// </summary>
public abstract record ThingQuery
{
    private protected ThingQuery() { }

    /// <summary>Only these slugs, where the rules have said which ones.</summary>
    public ValueList<string>? Among { get; init; }

    public bool Descending { get; init; }
}

/// <summary>Actors, in the order of their names. Absorbed actors are not found.</summary>
public sealed record ActorQuery : ThingQuery
{
    public ValueList<ActorKind>? Kinds { get; init; }

    /// <summary>Part of a name or alias.</summary>
    public string? Text { get; init; }

    /// <summary>The start of a name or alias.</summary>
    public string? NameStartsWith { get; init; }

    /// <summary>Actors whose <see cref="Actor.Active"/> interval is absent or holds the start of this date's span.</summary>
    public PartialDate? ActiveAt { get; init; }

    public ExternalId? ExternalId { get; init; }
}

/// <summary>Meetings, in the order of their names or of when they start; those without a start come before all others.</summary>
public sealed record MeetingQuery : ThingQuery
{
    public string? Process { get; init; }

    /// <summary>Part of the name or place.</summary>
    public string? Text { get; init; }

    /// <summary>Meetings that count from the start of this date's span or later.</summary>
    public PartialDate? StartsFrom { get; init; }

    /// <summary>Meetings that count from before the start of this date's span.</summary>
    public PartialDate? StartsBefore { get; init; }

    public bool ByName { get; init; }
}

/// <summary>Processes, in the order of their names.</summary>
public sealed record ProcessQuery : ThingQuery;

/// <summary>Outlets, in the order of their names.</summary>
public sealed record OutletQuery : ThingQuery;

/// <summary>Documents, in the order of when they were published (<see cref="PartialDate.CountsFrom"/>); those without a date come before all others.</summary>
public sealed record DocumentQuery : ThingQuery
{
    public string? Outlet { get; init; }

    /// <summary>Documents that derive from this one directly.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>Part of the title.</summary>
    public string? Text { get; init; }

    public PartialDate? PublishedFrom { get; init; }

    public PartialDate? PublishedBefore { get; init; }
}

/// <summary>Claims, in the order of when they were stated (<see cref="PartialDate.CountsFrom"/>) or recorded.</summary>
public sealed record ClaimQuery : ThingQuery
{
    public string? Meeting { get; init; }

    /// <summary>An actor that the statement names.</summary>
    public string? About { get; init; }

    public string? Speaker { get; init; }

    /// <summary>An outlet of a document in the evidence.</summary>
    public string? Outlet { get; init; }

    /// <summary>A document in the evidence.</summary>
    public string? Document { get; init; }

    public ValueList<Capacity>? Capacities { get; init; }

    public PartialDate? StatedFrom { get; init; }

    public PartialDate? StatedBefore { get; init; }

    /// <summary>Part of a quote, of the speaker's name as the source words it, or of the condition.</summary>
    public string? Text { get; init; }

    /// <summary>Only claims that deny a fact.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Also claims that their speaker has taken back.</summary>
    public bool IncludeRetracted { get; init; }

    public bool ByRecording { get; init; }
}
