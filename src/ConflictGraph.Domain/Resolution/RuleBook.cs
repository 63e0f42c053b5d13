namespace ConflictGraph.Domain.Resolution;

/// <summary>The rules as readers meet them.</summary>
public static class RuleBook
{
    /// <summary>All rules in the order in which they are applied, then the three answers for which none had to decide.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(RuleId.Identity, "Identity", "Actors that were merged count as one, as far as the merge was known. The name as it was said stays on the claim."),
        new(RuleId.Scope, "Scope", "Only claims on this actor, or a group that it is in, and on this meeting count, if they hold at the moment and had been recorded by then. What is said of one round says nothing of another."),
        new(RuleId.Retraction, "Retraction", "What its speaker took back is dropped, with what repeats it. An outlet that takes its report back takes its documents out of the evidence, and a claim with no evidence left is dropped."),
        new(RuleId.Curator, "Curator's choice", "A claim that an analyst deprecated is dropped; where an analyst preferred claims on the actor, only those stay. The analyst's reason is shown."),
        new(RuleId.Expansion, "Expansion of groups", "A claim on all or none of a group speaks of each that was a member when it was said; most and some speak only of those that they name."),
        new(RuleId.Origins, "Shared origins", "Words that repeat the same words are one origin, however often they are printed: more exposure, no more evidence."),
        new(RuleId.Specificity, "Specific over collective", "A claim that names the actor defeats every claim on a group with another value, whatever its grade or date."),
        new(RuleId.Phase, "Outcomes over intentions", "Once the meeting has begun, what is reported of it outranks what was announced. Silence never means that somebody was not there."),
        new(RuleId.Supersession, "Later words of the same voice", "Who says something else later has changed its mind. Undecided and suspended speak of their moment and give way to later words by anybody."),
        new(RuleId.Directness, "Directness", "The more direct source wins: the actor itself, then who is authorised to speak for it, its coalition's speaker, a named third party, an unnamed one, an outlet of its own accord."),
        new(RuleId.Reliability, "Reliability", "The better Admiralty grade of the origin wins: A, B, C, F, D, E. No basis to judge (F) is better than known to be unreliable."),
        new(RuleId.IndependentOrigins, "More independent origins", "The value that more separate origins carry wins; a margin of one is enough, and is shown."),
        new(RuleId.Unresolved, "Unresolved", "Claims of equal weight disagree; the graph does not choose between them."),
        new(RuleId.OnlyClaim, "Only claim", "One origin says so, and nothing that stands says otherwise."),
        new(RuleId.Agreement, "Agreement", "Several independent origins say so, and nothing that stands says otherwise."),
        new(RuleId.NoClaim, "No claim", "Nobody has said anything of it that stands."),
    ];

    public static Rule Of(RuleId id) => All[(int)id];
}
