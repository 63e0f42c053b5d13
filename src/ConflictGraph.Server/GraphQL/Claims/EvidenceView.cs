namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>Where a claim stands in a document, as it is seen at one moment.</summary>
/// <param name="QuoteKey">Finds the quote where the store keeps it apart.</param>
public sealed record EvidenceView(MomentReading Reading, Evidence Evidence, TextKey QuoteKey)
{
    public Lookup<string?> Quote => Evidence.QuoteIsApart ? Reading.Texts.Load(QuoteKey) : Lookup.Of(Evidence.Quote);
}
