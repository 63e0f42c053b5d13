using System.ComponentModel;

namespace ConflictGraph.Domain.Resolution;

[Description("The rules that decide between claims, in the order in which they are applied, and the three answers for which none had to.")]
public enum RuleId
{
    [Description("Merged actors count as one.")]
    Identity,

    [Description("Only claims on this actor and meeting that hold at the moment count.")]
    Scope,

    [Description("What was taken back does not count.")]
    Retraction,

    [Description("An analyst preferred or deprecated a claim.")]
    Curator,

    [Description("A claim on a group speaks of its members.")]
    Expansion,

    [Description("Repeated words are one origin.")]
    Origins,

    [Description("A claim that names the actor defeats one on a group.")]
    Specificity,

    [Description("Once the meeting has begun, outcomes outrank intentions.")]
    Phase,

    [Description("The same voice's later words replace its earlier ones.")]
    Supersession,

    [Description("The more direct source wins.")]
    Directness,

    [Description("The more reliable source wins.")]
    Reliability,

    [Description("More independent origins win.")]
    IndependentOrigins,

    [Description("Claims of equal weight disagree.")]
    Unresolved,

    [Description("One origin says so and nobody says otherwise.")]
    OnlyClaim,

    [Description("Several origins say so and nobody says otherwise.")]
    Agreement,

    [Description("Nobody has said anything.")]
    NoClaim,
}
