using System.ComponentModel;

namespace ConflictGraph.Domain.Meetings;

[Description("What a claim says about whether an actor takes part in a meeting.")]
public enum Participation
{
    [Description("It will attend.")]
    WillAttend,

    [Description("It will attend if a condition is met.")]
    WillAttendConditionally,

    [Description("It will be there as an observer.")]
    WillObserve,

    [Description("It has not decided.")]
    Undecided,

    [Description("It has suspended its decision or its part in the preparations.")]
    Suspended,

    [Description("It will not attend.")]
    WillNotAttend,

    [Description("It was invited and declined.")]
    Declined,

    [Description("It is not invited.")]
    NotInvited,

    [Description("It is kept out, whatever it wants.")]
    Excluded,

    [Description("It attended. An outcome.")]
    Attended,

    [Description("It was there as an observer. An outcome.")]
    Observed,

    [Description("It left before the end. An outcome.")]
    Withdrew,

    [Description("It was not there. An outcome.")]
    DidNotAttend,
}
