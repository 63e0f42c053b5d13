using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Claims;

/// <summary>A fact that can be affirmed or denied, for an interval if one is given.</summary>
public abstract record FactStatement : Statement
{
    private protected FactStatement() { }

    public bool Denied { get; init; }

    /// <summary>The interval for which it holds; null if it holds from when it was stated.</summary>
    public virtual Interval? During { get; init; }
}

/// <summary>That a person has a role in a group, everywhere or at one meeting.</summary>
public sealed record RoleStatement(string Person, string Group, RoleKind Role) : FactStatement
{
    public string? AtMeeting { get; init; }

    public string? Title { get; init; }

    public override string? Meeting => AtMeeting;

    public override IEnumerable<string> Actors => [Person, Group];
}

/// <summary>That an actor belongs to a coalition.</summary>
public sealed record MembershipStatement(string Member, string Coalition) : FactStatement
{
    public override IEnumerable<string> Actors => [Member, Coalition];
}

/// <summary>That one actor supports another.</summary>
public sealed record SupportStatement(string Sponsor, string Recipient, ValueList<SupportKind> Kinds) : FactStatement
{
    public override IEnumerable<string> Actors => [Sponsor, Recipient];

    /// <summary>Who supports whom, in whatever way.</summary>
    public (string Sponsor, string Recipient) Ends => (Sponsor, Recipient);
}

/// <summary>That an actor has a part in a meeting.</summary>
public sealed record MeetingRoleStatement(string Actor, string AtMeeting, MeetingRoleKind Role) : FactStatement
{
    public override string? Meeting => AtMeeting;

    public override IEnumerable<string> Actors => [Actor];
}

/// <summary>How two actors stand to each other; the same both ways.</summary>
public sealed record RelationStatement(string From, string To, RelationKind Kind) : FactStatement
{
    public override IEnumerable<string> Actors => [From, To];
}

/// <summary>That one actor grew out of another, at a date if that is known; it holds from that date on.</summary>
public sealed record SuccessionStatement(string Predecessor, string Successor, SuccessionKind Kind) : FactStatement
{
    public PartialDate? At { get; init; }

    public override Interval? During => At is { } at ? new Interval(at, null) : null;

    public override IEnumerable<string> Actors => [Predecessor, Successor];
}
