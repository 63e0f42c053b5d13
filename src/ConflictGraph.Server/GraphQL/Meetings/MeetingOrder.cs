using System.ComponentModel;

namespace ConflictGraph.Server.GraphQL.Meetings;

[Description("The order of a list of meetings.")]
public enum MeetingOrder
{
    [Description("The earliest start first; meetings without one come before all others.")]
    StartsAsc,

    [Description("The latest start first; meetings without one come last.")]
    StartsDesc,

    [Description("By name, A first.")]
    NameAsc,

    [Description("By name, Z first.")]
    NameDesc,
}
