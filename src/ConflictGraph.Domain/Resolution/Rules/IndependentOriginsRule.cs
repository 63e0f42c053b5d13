namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 12. The value with more separate origins wins; a margin of one is enough.</summary>
internal sealed class IndependentOriginsRule<T> : IRuleBetweenValues<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket)
    {
        var origins = docket.Live.GroupBy(testimony => testimony.Value)
            .ToDictionary(group => group.Key, group => group.Select(testimony => testimony.Origin).Distinct().Count());
        docket.KeepBest(RuleId.IndependentOrigins, testimony => -origins[testimony.Value]);
    }
}
