using GraphQLParser.AST;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>
/// The documents that may be executed. Each is known by its hash, with or without sha256: before it, by the id or the name of its file, and by the name of
/// each of its operations. A name that two different documents have stands for neither.
/// </summary>
public sealed class TrustedDocuments
{
    private readonly Dictionary<string, TrustedDocument?> _byName = new(StringComparer.Ordinal);

    /// <param name="id">What the document is called where it stands; null for none.</param>
    public void Add(string? id, TrustedDocument document, GraphQLDocument parsed)
    {
        _byName[DocumentHash.Of(document.Text)] = document;
        if (id is not null)
            Name(id, document);
        foreach (var operation in parsed.Definitions.OfType<GraphQLOperationDefinition>())
        {
            if (operation.Name is { } name && name.StringValue != id)
                Name(name.StringValue, document with { Operation = name.StringValue });
        }
    }

    public TrustedDocument? Find(string id) => _byName.GetValueOrDefault(id.StartsWith(DocumentSource.HashPrefix, StringComparison.Ordinal) ? id[DocumentSource.HashPrefix.Length..] : id);

    private void Name(string name, TrustedDocument document) =>
        _byName[name] = _byName.TryGetValue(name, out var other) && other?.Text != document.Text ? null : document;
}
