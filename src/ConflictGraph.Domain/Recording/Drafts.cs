using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Recording;

/// <summary>What somebody wants to record, before anything of it is checked: ids may be unknown and dates, given as text, may not exist.</summary>
public sealed record RecordDraft
{
    public IReadOnlyList<OutletDraft> Outlets { get; init; } = [];
    public IReadOnlyList<DocumentDraft> Documents { get; init; } = [];
    public IReadOnlyList<ActorDraft> Actors { get; init; } = [];
    public IReadOnlyList<ProcessDraft> Processes { get; init; } = [];
    public IReadOnlyList<MeetingDraft> Meetings { get; init; } = [];
    public IReadOnlyList<ClaimDraft> Claims { get; init; } = [];
}

public sealed record OutletDraft(string Id, string Name)
{
    public Given<Reliability?> Reliability { get; init; }
}

public sealed record DocumentDraft(string Id, string Outlet, string Title)
{
    public Given<string> Url { get; init; }
    public Given<string> PublishedAt { get; init; }
    public Given<string> Language { get; init; }
    public Given<string> Text { get; init; }
    public Given<DerivationDraft> DerivedFrom { get; init; }
}

public sealed record DerivationDraft(string Document, DerivationKind How);

public sealed record ActorDraft(string Id, ActorKind Kind, string Name)
{
    public Given<IReadOnlyList<string>> Aliases { get; init; }
    public Given<IReadOnlyList<ExternalId>> ExternalIds { get; init; }
    public Given<string> Description { get; init; }
    public Given<IntervalDraft> Active { get; init; }
    public Given<bool?> IsOpenClass { get; init; }
}

public sealed record IntervalDraft(string? Start, string? End);

public sealed record ProcessDraft(string Id, string Name)
{
    public Given<string> Description { get; init; }
}

public sealed record MeetingDraft(string Id, string Name)
{
    public Given<string> Process { get; init; }
    public Given<string> Starts { get; init; }
    public Given<string> Ends { get; init; }
    public Given<string> Place { get; init; }
}
