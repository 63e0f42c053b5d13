using System.ComponentModel;

namespace ConflictGraph.Domain.Actors;

[Description("What a person is to a group.")]
public enum RoleKind
{
    [Description("Leads the group.")]
    Leader,

    [Description("Speaks for the group.")]
    Spokesperson,

    [Description("Heads the group's delegation.")]
    HeadOfDelegation,

    [Description("Negotiates for the group.")]
    Negotiator,

    [Description("Advises the group; says nothing of the person's own group.")]
    Adviser,

    [Description("Sits in the group's delegation.")]
    Delegate,

    [Description("Holds an office in the group, such as minister or head of the political office.")]
    Official,

    [Description("Belongs to the group.")]
    Member,
}
