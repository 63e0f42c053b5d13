using System.ComponentModel;

namespace ConflictGraph.Domain.Actors;

[Description("How two actors stand to each other; the relation is the same both ways.")]
public enum RelationKind
{
    [Description("They are allies.")]
    Allied,

    [Description("They are rivals.")]
    Rival,

    [Description("They are at war with each other.")]
    AtWar,
}
