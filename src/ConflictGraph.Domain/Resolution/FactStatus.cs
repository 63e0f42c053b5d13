using System.ComponentModel;

namespace ConflictGraph.Domain.Resolution;

[Description("How far the rules could settle the answer.")]
public enum FactStatus
{
    [Description("The rules settled it.")]
    Settled,

    [Description("Claims of equal weight disagree.")]
    Contested,

    [Description("The meeting has begun and no outcome was reported: what was intended stands.")]
    Unreported,

    [Description("Nobody has said anything of it.")]
    Unknown,
}
