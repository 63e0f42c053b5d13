namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 10. The more direct origin wins.</summary>
internal sealed class DirectnessRule<T> : IRule<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket) => docket.KeepBest(RuleId.Directness, testimony => Weight.Of(testimony.Origin!.Capacity));
}
