namespace ConflictGraph.Server.GraphQL.Sources;

public sealed class DerivationType : ObjectGraphType<DerivationView>
{
    public DerivationType()
    {
        Name = "Derivation";
        Description = "From which document another derives, and how.";
        this.Must("document", typeof(DocumentType), "The document that was copied.",
            view => view.Reading.Find<DocumentView>(view.Derivation.Document));
        this.Must("how", typeof(WordsType<DerivationKind>), "How it was copied.", view => view.Derivation.How);
    }
}
