namespace ConflictGraph.Domain.Resolution;

/// <summary>The rules and their names, for readers.</summary>
public static class RuleBook
{
    /// <summary>All rules in the order in which they are applied, then the answers for which none had to.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Enum.GetValues<RuleId>().Select(id => new Rule(id, id.ToString(), id.ToString()))];

    public static Rule Of(RuleId id) => All[(int)id];
}
