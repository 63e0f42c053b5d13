using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>A claim before it is checked; exactly one of the eight statements is to be given.</summary>
public sealed record ClaimDraft(Capacity Capacity, string StatedAt, IReadOnlyList<EvidenceDraft> Evidence)
{
    /// <summary>Derived from the content where absent, so that recording twice records once.</summary>
    public string? Id { get; init; }
    public ParticipationDraft? Participation { get; init; }
    public StanceDraft? Stance { get; init; }
    public RoleDraft? Role { get; init; }
    public MembershipDraft? Membership { get; init; }
    public SupportDraft? Support { get; init; }
    public MeetingRoleDraft? MeetingRole { get; init; }
    public RelationDraft? Relation { get; init; }
    public SuccessionDraft? Succession { get; init; }
    public string? Speaker { get; init; }
    public string? SpeakerName { get; init; }
    public string? Repeats { get; init; }
    public Credibility? InformationCredibility { get; init; }
    public Instant? RecordedAt { get; init; }
}

public sealed record EvidenceDraft(string Document, string? Quote = null, bool IsHeadline = false)
{
    /// <summary>Where an archive found the quote in the text; found out anew where the text is at hand.</summary>
    public int? Start { get; init; }

    /// <summary>See <see cref="Start"/>.</summary>
    public int? End { get; init; }
}

/// <summary>Exactly one of the two is to be given.</summary>
public sealed record SubjectDraft(string? Actor, GroupDraft? Group = null);

public sealed record GroupDraft(string Of, Quantifier Quantifier)
{
    public IReadOnlyList<string> Including { get; init; } = [];
    public IReadOnlyList<string> Except { get; init; } = [];
}

public sealed record ParticipationDraft(SubjectDraft Subject, string Meeting, Participation Value, string? Condition = null);

public sealed record StanceDraft(SubjectDraft Subject, string Meeting, Stance Value);

public sealed record RoleDraft(string Person, string Group, RoleKind Role)
{
    public string? AtMeeting { get; init; }
    public string? Title { get; init; }
    public IntervalDraft? During { get; init; }
    public bool Denied { get; init; }
}

public sealed record MembershipDraft(string Member, string Coalition)
{
    public IntervalDraft? During { get; init; }
    public bool Denied { get; init; }
}

public sealed record SupportDraft(string Sponsor, string Recipient, IReadOnlyList<SupportKind> Kinds)
{
    public IntervalDraft? During { get; init; }
    public bool Denied { get; init; }
}

public sealed record MeetingRoleDraft(string Actor, string Meeting, MeetingRoleKind Role)
{
    public bool Denied { get; init; }
}

public sealed record RelationDraft(string From, string To, RelationKind Kind)
{
    public IntervalDraft? During { get; init; }
    public bool Denied { get; init; }
}

public sealed record SuccessionDraft(string Predecessor, string Successor, SuccessionKind Kind)
{
    public string? At { get; init; }
    public bool Denied { get; init; }
}
