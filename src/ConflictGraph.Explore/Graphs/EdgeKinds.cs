using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Explore.Graphs;

/// <summary>Which answers become which edges.</summary>
public static class EdgeKinds
{
    private static readonly IReadOnlySet<EdgeKind> ToMeetings = new HashSet<EdgeKind>
    {
        EdgeKind.Attends, EdgeKind.StaysAway, EdgeKind.UndecidedOn, EdgeKind.NotInvitedTo, EdgeKind.ContestedOn, EdgeKind.HasRoleAt,
    };

    /// <summary>True where an actor stands at one end and a meeting at the other.</summary>
    public static bool LeadsToMeeting(this EdgeKind kind) => ToMeetings.Contains(kind);

    /// <summary>True for the sides on which an actor may stand for a meeting.</summary>
    public static bool IsPosition(this EdgeKind kind) => kind.LeadsToMeeting() && kind != EdgeKind.HasRoleAt;

    /// <summary>True where actors stand at both ends.</summary>
    public static bool IsFact(this EdgeKind kind) => !kind.LeadsToMeeting() && kind != EdgeKind.RoundOf;

    /// <summary>True where the edge is the same both ways.</summary>
    public static bool IsMutual(this EdgeKind kind) => kind is EdgeKind.AlliedWith or EdgeKind.RivalOf or EdgeKind.AtWarWith;

    /// <summary>Null for UNKNOWN, which is no edge.</summary>
    public static EdgeKind? Of(Side side) => side switch
    {
        Side.Attending => EdgeKind.Attends,
        Side.StayingAway => EdgeKind.StaysAway,
        Side.Undecided => EdgeKind.UndecidedOn,
        Side.NotInvited => EdgeKind.NotInvitedTo,
        Side.Contested => EdgeKind.ContestedOn,
        _ => null,
    };

    /// <summary>The edges that a fact makes; a role at a meeting makes two.</summary>
    public static IEnumerable<(EdgeKind Kind, string From, string To)> Of(FactStatement fact)
    {
        yield return FirstOf(fact);
        if (fact is RoleStatement { AtMeeting: { } meeting } role)
            yield return (EdgeKind.HasRoleAt, role.Person, meeting);
    }

    /// <summary>The edge that a fact makes: of a role at a meeting the one that leads to the group.</summary>
    public static (EdgeKind Kind, string From, string To) FirstOf(FactStatement fact) => fact switch
    {
        RoleStatement role => (EdgeKind.HasRoleIn, role.Person, role.Group),
        MeetingRoleStatement role => (EdgeKind.HasRoleAt, role.Actor, role.AtMeeting),
        MembershipStatement membership => (EdgeKind.MemberOf, membership.Member, membership.Coalition),
        SupportStatement support => (EdgeKind.Supports, support.Sponsor, support.Recipient),
        RelationStatement relation => (Of(relation.Kind), relation.From, relation.To),
        SuccessionStatement succession => (EdgeKind.Succeeds, succession.Successor, succession.Predecessor),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "There is no edge for such a fact."),
    };

    /// <summary>The question that finds the fact behind an edge between actors, asked of the one at its start or of the one at its end.</summary>
    public static FactEnd EndOf(EdgeKind kind, bool atStart) => kind switch
    {
        EdgeKind.HasRoleIn => atStart ? FactEnd.RolesOf : FactEnd.RolesIn,
        EdgeKind.MemberOf => atStart ? FactEnd.MembershipsOf : FactEnd.MembersOf,
        EdgeKind.Supports => atStart ? FactEnd.SupportBy : FactEnd.SupportOf,
        EdgeKind.Succeeds => FactEnd.Successions,
        _ => FactEnd.Relations,
    };

    private static EdgeKind Of(RelationKind relation) => relation switch
    {
        RelationKind.Allied => EdgeKind.AlliedWith,
        RelationKind.Rival => EdgeKind.RivalOf,
        _ => EdgeKind.AtWarWith,
    };
}
