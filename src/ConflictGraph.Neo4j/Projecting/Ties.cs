using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Projecting;

/// <summary>Makes relationships of settled facts, in the words that the API has for edges.</summary>
internal static class Ties
{
    /// <summary>From an actor to another; mutual ones lead from the slug that comes first.</summary>
    public static TieRow? OfFact(FactSpan span, string owner, long version) => span.Fact.Statement switch
    {
        RoleStatement role => Row(span, "HAS_ROLE_IN", role.Person, role.Group, version, role: Words<RoleKind>.Of(role.Role), meeting: role.AtMeeting),
        MembershipStatement membership => Row(span, "MEMBER_OF", membership.Member, membership.Coalition, version),
        SupportStatement support => Row(span, "SUPPORTS", support.Sponsor, support.Recipient, version, kind: Words<SupportKind>.Of(support.Kinds[0])),
        RelationStatement relation when relation.From == owner => Row(span, TypeOf(relation.Kind), relation.From, relation.To, version),
        SuccessionStatement succession when succession.Successor == owner =>
            Row(span, "SUCCEEDS", succession.Successor, succession.Predecessor, version, kind: Words<SuccessionKind>.Of(succession.Kind)),
        _ => null,
    };

    /// <summary>From an actor to a meeting.</summary>
    public static TieRow? OfFactAt(FactSpan span, long version) => span.Fact.Statement switch
    {
        RoleStatement { AtMeeting: { } meeting } role => Row(span, "HAS_ROLE_AT", role.Person, meeting, version, role: Words<RoleKind>.Of(role.Role), group: role.Group),
        MeetingRoleStatement role => Row(span, "HAS_ROLE_AT", role.Actor, role.AtMeeting, version, role: Words<MeetingRoleKind>.Of(role.Role)),
        _ => null,
    };

    public static TieRow OfPosition(PositionSpan span, long version)
    {
        var position = span.Position;
        var properties = Properties(span.From, span.Until, position, version);
        properties["participation"] = position.Participation is { } participation ? Words<Participation>.Of(participation) : null;
        return new(TypeOf(position.Side), position.Actor, position.Meeting, properties, span.From.Milliseconds, span.Until?.Milliseconds);
    }

    private static TieRow Row(
        FactSpan span, string type, string from, string to, long version, string? role = null, string? kind = null, string? meeting = null, string? group = null)
    {
        var properties = Properties(span.From, span.Until, span.Fact, version);
        (properties["role"], properties["kind"], properties["meeting"], properties["group"]) = (role, kind, meeting, group);
        properties["title"] = Wording.WellFormed(span.Fact.Title);
        return new(type, from, to, properties, span.From?.Milliseconds, span.Until?.Milliseconds);
    }

    private static Dictionary<string, object?> Properties(Instant? from, Instant? until, Verdict verdict, long version) => new()
    {
        ["status"] = Words<FactStatus>.Of(verdict.Status),
        ["because"] = Wording.WellFormed(verdict.Because),
        ["decidedBy"] = Words<RuleId>.Of(verdict.DecidedBy),
        ["projectedVersion"] = version,
    };

    private static string TypeOf(Side side) => side switch
    {
        Side.Attending => "ATTENDS",
        Side.StayingAway => "STAYS_AWAY",
        Side.Undecided => "UNDECIDED_ON",
        Side.NotInvited => "NOT_INVITED_TO",
        Side.Contested => "CONTESTED_ON",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "No relationship shows it."),
    };

    private static string TypeOf(RelationKind kind) => kind switch
    {
        RelationKind.Allied => "ALLIED_WITH",
        RelationKind.Rival => "RIVAL_OF",
        _ => "AT_WAR_WITH",
    };
}
