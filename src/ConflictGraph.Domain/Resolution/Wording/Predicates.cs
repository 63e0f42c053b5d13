using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>What is said of a subject, in the singular and the plural.</summary>
public static class Predicates
{
    /// <summary>will attend; has not decided whether to attend.</summary>
    /// <param name="meeting">The meeting as the object of the verb, or null where it is understood.</param>
    public static string Of(Participation value, bool isPlural, string? meeting)
    {
        var (attend, attended) = meeting is null ? ("attend", "attended") : ("attend " + meeting, "attended " + meeting);
        var (has, isA, to) = isPlural ? ("have", "are", meeting is null ? "" : " to " + meeting) : ("has", "is", meeting is null ? "" : " to " + meeting);
        return value switch
        {
            Participation.WillAttend => $"will {attend}",
            Participation.WillAttendConditionally => $"will {English.Closed(attend)} on a condition",
            Participation.WillObserve => $"will {English.Closed(attend)} as an observer",
            Participation.Undecided => $"{has} not decided whether to {attend}",
            Participation.Suspended => $"{has} suspended {(isPlural ? "their" : "its")} participation{(meeting is null ? "" : " in " + meeting)}",
            Participation.WillNotAttend => $"will not {attend}",
            Participation.Declined => $"{has} declined the invitation{to}",
            Participation.NotInvited => $"{isA} not invited{to}",
            Participation.Excluded => $"{isA} excluded{(meeting is null ? "" : " from " + meeting)}",
            Participation.Attended => attended,
            Participation.Observed => $"{English.Closed(attended)} as an observer",
            Participation.Withdrew => $"withdrew{(meeting is null ? "" : " from " + meeting)}",
            Participation.DidNotAttend => $"did not {attend}",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
        };
    }

    public static string Of(Stance value, bool isPlural, string? meeting)
    {
        var it = meeting ?? "the meeting";
        return value switch
        {
            Stance.Endorses => $"{Verb("endorse")} {it}",
            Stance.EndorsesConditionally => $"{Verb("endorse")} {English.Closed(it)} under conditions",
            Stance.Neutral => $"{(isPlural ? "are" : "is")} neither for nor against {it}",
            Stance.Opposes => $"{Verb("oppose")} {it}",
            Stance.RejectsResults => $"{Verb("reject")} the results of {it}",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
        };

        string Verb(string verb) => isPlural ? verb : verb + "s";
    }

    /// <summary>head of delegation for; an adviser to.</summary>
    public static string Of(RoleKind role) => role switch
    {
        RoleKind.Leader => "leader of",
        RoleKind.Spokesperson => "a spokesperson for",
        RoleKind.HeadOfDelegation => "head of delegation for",
        RoleKind.Negotiator => "a negotiator for",
        RoleKind.Adviser => "an adviser to",
        RoleKind.Delegate => "a delegate for",
        RoleKind.Official => "an official of",
        RoleKind.Member => "a member of",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    /// <summary>a guarantor of; an observer at.</summary>
    public static string Of(MeetingRoleKind role) => role switch
    {
        MeetingRoleKind.Host => "host of",
        MeetingRoleKind.Convener => "a convener of",
        MeetingRoleKind.Guarantor => "a guarantor of",
        MeetingRoleKind.Mediator => "a mediator at",
        MeetingRoleKind.Facilitator => "a facilitator of",
        MeetingRoleKind.Observer => "an observer at",
        MeetingRoleKind.Witness => "a witness to",
        MeetingRoleKind.Invitee => "an invitee to",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static string Of(RelationKind relation) => relation switch
    {
        RelationKind.Allied => "are allies",
        RelationKind.Rival => "are rivals",
        RelationKind.AtWar => "are at war",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary>split from; merged into.</summary>
    public static string Of(SuccessionKind succession) => succession switch
    {
        SuccessionKind.Splinter => "split, and the result was",
        SuccessionKind.Merger => "merged into",
        SuccessionKind.Rename => "took the name",
        SuccessionKind.Joined => "joined",
        _ => throw new ArgumentOutOfRangeException(nameof(succession), succession, null),
    };

    /// <summary>weapons and training; for a kind that the source does not tell, nothing.</summary>
    public static string Of(IEnumerable<SupportKind> kinds)
    {
        if (kinds is ValueList<SupportKind> and [var only])
            return only == SupportKind.Unknown ? "" : " with " + Of(only);
        var told = kinds.Where(kind => kind is not SupportKind.Unknown).Select(Of).ToList();
        return told.Count == 0 ? "" : " with " + English.List(told);
    }

    private static string Of(SupportKind kind) => kind switch
    {
        SupportKind.ForeignTroopPresence => "the presence of troops",
        SupportKind.Political => "political backing",
        SupportKind.Funding => "money",
        SupportKind.Other => "other means",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
