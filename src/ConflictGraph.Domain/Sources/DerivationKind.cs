using System.ComponentModel;

namespace ConflictGraph.Domain.Sources;

[Description("How one document derives from another.")]
public enum DerivationKind
{
    [Description("It prints the other again.")]
    Republication,

    [Description("It translates the other.")]
    Translation,

    [Description("It sums the other up.")]
    Summary,

    [Description("It quotes the other.")]
    Quotation,

    [Description("It is a later version of the other.")]
    Revision,
}
