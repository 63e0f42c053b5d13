using System.ComponentModel;

namespace ConflictGraph.Server.GraphQL.Claims;

[Description("The order of a list of claims.")]
public enum ClaimOrder
{
    [Description("What was said first comes first.")]
    StatedAsc,

    [Description("What was said last comes first.")]
    StatedDesc,

    [Description("What was recorded first comes first.")]
    RecordedAsc,

    [Description("What was recorded last comes first.")]
    RecordedDesc,
}
