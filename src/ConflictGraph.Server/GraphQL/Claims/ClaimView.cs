namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>A claim as it is seen at one moment.</summary>
public sealed class ClaimView(MomentReading reading, Claim claim) : View(reading, claim.Slug)
{
    public Claim Claim => claim;

    public IReadOnlyList<EvidenceView> Evidence
    {
        get
        {
            var views = new EvidenceView[claim.Evidence.Count];
            for (var part = 0; part < views.Length; part++)
                views[part] = new(Reading, claim.Evidence[part], new TextKey(Slug, part));
            return views;
        }
    }

    /// <summary>The speaker's own retraction, or else the first that an outlet made.</summary>
    public RetractionView? Retraction =>
        (claim.Retractions.FirstOrDefault(retraction => retraction.By == claim.Speaker) ?? claim.Retractions.FirstOrDefault()) is { } retraction
            ? new RetractionView(Reading, retraction) : null;

    /// <summary>The slug of the claim that took its place.</summary>
    public string? CorrectedBy => claim.Retractions.Select(retraction => retraction.Replacement).FirstOrDefault(replacement => replacement is not null);

    /// <summary>The claim as a sentence, once all that it names has been looked up.</summary>
    public Lookup<string> Sentence => Named(ClaimSentence.Names(claim))
        .Then(named => Named(named.OfType<Document>().Select(document => document.Outlet)))
        .Select(_ => ClaimSentence.Of(claim, Reading.Seen));

    private Lookup<IReadOnlyList<Thing?>> Named(IEnumerable<string> slugs) => Lookup.All(slugs.Select(Reading.Named));
}
