using System.ComponentModel;

namespace ConflictGraph.Domain.Actors;

[Description("The dimensions of external support in the UCDP External Support Dataset, and POLITICAL, which is ours.")]
public enum SupportKind
{
    [Description("Troops that fight beside the supported side.")]
    Troops,

    [Description("Foreign troops that are present without fighting.")]
    ForeignTroopPresence,

    [Description("Access to military or intelligence infrastructure.")]
    Infrastructure,

    [Description("Access to territory, such as bases or sanctuaries.")]
    Territory,

    [Description("Weapons and ammunition.")]
    Weapons,

    [Description("Other materiel and logistics.")]
    Materiel,

    [Description("Training and expertise.")]
    Training,

    [Description("Money and economic support.")]
    Funding,

    [Description("Intelligence material.")]
    Intelligence,

    [Description("Political backing. Not a UCDP dimension.")]
    Political,

    [Description("Another kind of support.")]
    Other,

    [Description("Support of a kind that the source does not tell.")]
    Unknown,
}
