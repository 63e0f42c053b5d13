using System.ComponentModel;

namespace ConflictGraph.Server.GraphQL.Meetings;

[Description("The order of a list of positions.")]
public enum PositionOrder
{
    [Description("By the name of the actor.")]
    ActorNameAsc,

    [Description("The newest position first.")]
    SinceDesc,

    [Description("The most credible position first.")]
    CredibilityAsc,
}
