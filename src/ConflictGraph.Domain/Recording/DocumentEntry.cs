using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

internal sealed class DocumentEntry(FieldPath path, DocumentDraft draft) : Entry(path, draft.Id)
{
    public override Kinds Kind => Kinds.Document;

    /// <summary>The text that the document would have; absent if the entry leaves it as it was.</summary>
    public required Given<string> Text { get; init; }

    private Given<PartialDate?> PublishedAt { get; init; }

    public override Given<string> Original => draft.DerivedFrom.IsGiven ? draft.DerivedFrom.Value?.Document : default(Given<string>);

    public override FieldPath OriginalPath => DerivedFromPath(Path);

    public static DocumentEntry Read(DocumentDraft draft, FieldPath path, Fields fields)
    {
        var before = fields.MistakesSoFar;
        fields.Id(draft.Id, path.Field("id"));
        fields.Reference(draft.Outlet, Kinds.Outlet, path.Field("outlet"));
        fields.RequiredText(draft.Title, path.Field("title"));
        ReadUrl(draft, path.Field("url"), fields);
        ReadLanguage(draft, path.Field("language"), fields);
        fields.OptionalReference(draft.DerivedFrom.Value?.Document, Kinds.Document, DerivedFromPath(path));
        var published = fields.Date(draft.PublishedAt, path.Field("publishedAt"));
        var text = fields.Text(draft.Text, RecordingLimits.DocumentText, path.Field("text"), mayHaveLines: true);
        return new(path, draft) { Text = text, PublishedAt = published, IsSound = fields.MistakesSoFar == before };
    }

    public override IEnumerable<TextKey> TextsOf(Thing stored)
    {
        if (stored is not Document { HasText: true } || (Text.IsGiven ? Text.Value is null : IsSame(Over(stored), stored)))
            return [];
        return [TextKey.OfDocument(stored.Slug)];
    }

    public override Thing AsRecorded(Thing stored, Known known) =>
        stored is Document { HasText: true } document ? document with { Text = known.Text(TextKey.OfDocument(document.Slug)) } : stored;

    public override Thing Over(Thing? before)
    {
        var document = before as Document;
        return new Document
        {
            Slug = draft.Id,
            Outlet = draft.Outlet,
            Title = draft.Title,
            Url = draft.Url.Or(document?.Url),
            PublishedAt = PublishedAt.Or(document?.PublishedAt),
            Language = draft.Language.Or(document?.Language),
            DerivedFrom = draft.DerivedFrom.IsGiven
                ? draft.DerivedFrom.Value is { } from ? new Derivation(from.Document, from.How) : null
                : document?.DerivedFrom,
            Text = Text.Or(document?.Text),
            HasText = Text.IsGiven ? Text.Value is not null : document is { HasText: true },
        };
    }

    private static FieldPath DerivedFromPath(FieldPath path) => path.Field("derivedFrom").Field("document");

    private static void ReadUrl(DocumentDraft draft, FieldPath path, Fields fields)
    {
        if (fields.Text(draft.Url.Value, RecordingLimits.Url, path) is { } url && !TextRules.IsWebAddress(url))
            fields.Add(MistakeCode.InvalidText, path, $"{path.Name} takes an absolute http or https address; {Echo.Of(url)} is none.");
    }

    private static void ReadLanguage(DocumentDraft draft, FieldPath path, Fields fields)
    {
        if (fields.Text(draft.Language.Value, RecordingLimits.Line, path) is { } tag && !TextRules.IsLanguageTag(tag))
            fields.Add(MistakeCode.InvalidText, path, $"{path.Name} takes a BCP 47 tag such as ar, en or pt-BR; {Echo.Of(tag)} is none.");
    }
}
