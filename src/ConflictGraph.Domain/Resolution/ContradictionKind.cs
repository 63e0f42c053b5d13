using System.ComponentModel;

namespace ConflictGraph.Domain.Resolution;

[Description("In what way claims do not fit together.")]
public enum ContradictionKind
{
    [Description("Claims that name the actor put it on different sides.")]
    Direct,

    [Description("A claim on a group does not fit one that names the actor.")]
    CollectiveVsSpecific,

    [Description("A headline does not fit the text below it.")]
    HeadlineVsBody,

    [Description("What was intended does not fit what is reported to have happened.")]
    IntentVsOutcome,

    [Description("A role, meeting role, membership or support is both affirmed and denied.")]
    RoleDispute,
}
