using System.ComponentModel;

namespace ConflictGraph.Domain.Claims;

[Description("Of how many members of a group a claim speaks.")]
public enum Quantifier
{
    [Description("Each member.")]
    All,

    [Description("Most members, without saying which.")]
    Most,

    [Description("Some members, without saying which.")]
    Some,

    [Description("No member.")]
    None,
}
