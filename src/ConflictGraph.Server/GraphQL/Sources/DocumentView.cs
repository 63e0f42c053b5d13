namespace ConflictGraph.Server.GraphQL.Sources;

/// <summary>A document as it is seen at one moment.</summary>
public sealed class DocumentView(MomentReading reading, Document document) : View(reading, document.Slug)
{
    public Document Document => document;

    public Lookup<string?> Text => document.HasText ? Reading.Texts.Load(TextKey.OfDocument(Slug)) : Lookup.Of<string?>(null);

    public DerivationView? DerivedFrom => document.DerivedFrom is { } derivation ? new DerivationView(Reading, derivation) : null;
}
