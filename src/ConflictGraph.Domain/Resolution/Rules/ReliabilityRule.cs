namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 11. The better Admiralty grade of the origin wins.</summary>
internal sealed class ReliabilityRule<T> : IRule<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket) => docket.KeepBest(RuleId.Reliability, testimony => Weight.Of(testimony.Origin!.Grade));
}
