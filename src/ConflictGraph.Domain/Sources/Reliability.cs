using System.ComponentModel;

namespace ConflictGraph.Domain.Sources;

[Description("Admiralty grade of a source (NATO AJP-2.1). F means no basis to judge, which is better than known to be unreliable.")]
public enum Reliability
{
    [Description("Completely reliable.")]
    A,

    [Description("Usually reliable.")]
    B,

    [Description("Fairly reliable.")]
    C,

    [Description("Not usually reliable.")]
    D,

    [Description("Unreliable.")]
    E,

    [Description("Cannot be judged: no basis.")]
    F,
}
