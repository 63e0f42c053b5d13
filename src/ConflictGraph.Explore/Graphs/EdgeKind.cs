using System.ComponentModel;

namespace ConflictGraph.Explore.Graphs;

[Description("In what way two nodes are tied; the edge leads from the first that is named here to the second.")]
public enum EdgeKind
{
    [Description("The actor is going to the meeting or went, if only as an observer.")]
    Attends,

    [Description("The actor stays or stayed away from the meeting, or left it.")]
    StaysAway,

    [Description("The actor has not decided whether to come to the meeting.")]
    UndecidedOn,

    [Description("The actor was not invited to the meeting or is kept out.")]
    NotInvitedTo,

    [Description("Claims of equal weight put the actor on different sides for the meeting.")]
    ContestedOn,

    [Description("The person has a role in the group, everywhere or at one meeting.")]
    HasRoleIn,

    [Description("The actor has a part in the meeting, or the person a role at it.")]
    HasRoleAt,

    [Description("The actor belongs to the coalition.")]
    MemberOf,

    [Description("The actor supports the other.")]
    Supports,

    [Description("The two are allies. The same both ways.")]
    AlliedWith,

    [Description("The two are rivals. The same both ways.")]
    RivalOf,

    [Description("The two are at war. The same both ways.")]
    AtWarWith,

    [Description("The actor grew out of the other, or took it in.")]
    Succeeds,

    [Description("The meeting is a round of the process.")]
    RoundOf,
}
