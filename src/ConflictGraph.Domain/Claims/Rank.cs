using System.ComponentModel;

namespace ConflictGraph.Domain.Claims;

[Description("What an analyst thinks of a claim.")]
public enum Rank
{
    [Description("Where a claim on an actor is preferred, only the preferred ones count.")]
    Preferred,

    [Description("Nobody has ranked it.")]
    Normal,

    [Description("It does not count.")]
    Deprecated,
}
