using System.ComponentModel;

namespace ConflictGraph.Domain.Actors;

[Description("How one actor grew out of another.")]
public enum SuccessionKind
{
    [Description("The successor split from the predecessor, which may go on.")]
    Splinter,

    [Description("The predecessor merged with others into the successor.")]
    Merger,

    [Description("The predecessor took the successor's name.")]
    Rename,

    [Description("The predecessor joined the successor, which was there before.")]
    Joined,
}
