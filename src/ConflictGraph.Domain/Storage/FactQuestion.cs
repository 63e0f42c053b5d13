using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Storage;

/// <summary>Asks for the facts in which an actor stands at one end.</summary>
public readonly record struct FactQuestion(string Actor, FactEnd End)
{
    /// <summary>The questions on which a statement says something, of the actors as it names them.</summary>
    public static IEnumerable<FactQuestion> On(Statement statement) => statement switch
    {
        RoleStatement role => [new(role.Person, FactEnd.RolesOf), new(role.Group, FactEnd.RolesIn)],
        MembershipStatement membership => [new(membership.Member, FactEnd.MembershipsOf), new(membership.Coalition, FactEnd.MembersOf)],
        SupportStatement support => [new(support.Sponsor, FactEnd.SupportBy), new(support.Recipient, FactEnd.SupportOf)],
        RelationStatement relation => [new(relation.From, FactEnd.Relations), new(relation.To, FactEnd.Relations)],
        SuccessionStatement succession => [new(succession.Predecessor, FactEnd.Successions), new(succession.Successor, FactEnd.Successions)],
        _ => [],
    };
}

/// <summary>Which facts, and at which end of them the actor stands.</summary>
public enum FactEnd
{
    /// <summary>Roles that the person has.</summary>
    RolesOf,

    /// <summary>Roles that people have in the group.</summary>
    RolesIn,

    /// <summary>Coalitions that the actor is in.</summary>
    MembershipsOf,

    /// <summary>Members of the coalition.</summary>
    MembersOf,

    /// <summary>Support that the actor gives.</summary>
    SupportBy,

    /// <summary>Support that the actor gets.</summary>
    SupportOf,

    /// <summary>Relations with others, at either end.</summary>
    Relations,

    /// <summary>Successions, at either end.</summary>
    Successions,
}
