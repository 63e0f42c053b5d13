namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 3. What its speaker took back is dropped, and so is what no document carries any more.</summary>
internal sealed class RetractionRule<T> : IRule<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket) => docket.Drop(
        RuleId.Retraction,
        static (testimony, provenance) => testimony.Documents.Length == 0 || provenance.TakenBack(testimony.Claim) is not null);
}
