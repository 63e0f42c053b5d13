using System.ComponentModel;

namespace ConflictGraph.Domain.Meetings;

[Description("The part that an actor has in a meeting.")]
public enum MeetingRoleKind
{
    [Description("Gives the meeting its place.")]
    Host,

    [Description("Calls the meeting.")]
    Convener,

    [Description("Vouches for what is agreed.")]
    Guarantor,

    [Description("Mediates between the sides.")]
    Mediator,

    [Description("Helps the meeting along without mediating.")]
    Facilitator,

    [Description("Is there to observe.")]
    Observer,

    [Description("Witnesses what is agreed.")]
    Witness,

    [Description("Is invited.")]
    Invitee,
}
