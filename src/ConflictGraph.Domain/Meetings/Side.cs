using System.ComponentModel;

namespace ConflictGraph.Domain.Meetings;

[Description("The list in which an actor stands for a meeting.")]
public enum Side
{
    [Description("It is going or went, if only as an observer.")]
    Attending,

    [Description("It stays or stayed away, or left.")]
    StayingAway,

    [Description("It has not decided, or has suspended its decision.")]
    Undecided,

    [Description("It was not invited or is kept out.")]
    NotInvited,

    [Description("Claims of equal weight put it on different sides.")]
    Contested,

    [Description("Nobody has said anything of it.")]
    Unknown,
}
