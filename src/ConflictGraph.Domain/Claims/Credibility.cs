using System.ComponentModel;

namespace ConflictGraph.Domain.Claims;

[Description("How far information can be believed, after the Admiralty code: 1 confirmed by other independent origins … 5 defeated by a better claim, 6 no basis.")]
public enum Credibility
{
    [Description("1: confirmed by other independent origins.")]
    Confirmed,

    [Description("2: probably true.")]
    ProbablyTrue,

    [Description("3: possibly true.")]
    PossiblyTrue,

    [Description("4: doubtful; only claims on a group say so.")]
    Doubtful,

    [Description("5: improbable; defeated by a better claim.")]
    Improbable,

    [Description("6: cannot be judged.")]
    CannotBeJudged,
}
