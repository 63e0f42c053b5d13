using System.ComponentModel;

namespace ConflictGraph.Domain.Meetings;

[Description("What an actor thinks of a meeting, apart from whether it goes.")]
public enum Stance
{
    [Description("It supports the meeting.")]
    Endorses,

    [Description("It supports the meeting under a condition.")]
    EndorsesConditionally,

    [Description("It is neither for nor against it.")]
    Neutral,

    [Description("It is against the meeting.")]
    Opposes,

    [Description("It does not accept what the meeting decides.")]
    RejectsResults,
}
