namespace ConflictGraph.Domain.Storage;

/// <summary>Names a text that is kept apart: a document's, or a long quote in the evidence of a claim.</summary>
/// <param name="Owner">The slug of the document or claim.</param>
/// <param name="Part">-1 for a document's text, else the index of the evidence.</param>
public readonly record struct TextKey(string Owner, int Part)
{
    public static TextKey OfDocument(string document) => new(document, -1);
}
