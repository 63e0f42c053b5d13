using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Recording;

internal sealed class ClaimEntry(FieldPath path, ClaimDraft draft, Claim? claim) : Entry(path, draft.Id ?? claim?.Slug)
{
    public override Kinds Kind => Kinds.Claim;

    /// <summary>The quotes that can be looked for, by the index of their evidence; those that no text may hold are not in it.</summary>
    public required IReadOnlyList<(int Index, string Document, string Quote)> Quotes { get; init; }

    public override Given<string> Original => draft.Repeats;

    public override FieldPath OriginalPath => Path.Field("repeats");

    public override IEnumerable<TextKey> TextsOf(Thing stored) =>
        stored is Claim before
            ? before.Evidence.Index().Where(one => one.Item.QuoteIsApart).Select(one => new TextKey(before.Slug, one.Index))
            : [];

    public override Thing AsRecorded(Thing stored, Known known) =>
        stored is Claim before
            ? before with
            {
                Evidence = before.Evidence
                    .Select((one, index) => one.QuoteIsApart
                        ? one with { QuoteIsApart = false, Quote = known.Text(new(before.Slug, index)) }
                        : one)
                    .ToValueList(),
            }
            : stored;

    public override Thing Over(Thing? before) =>
        claim ?? throw new InvalidOperationException($"{Path} has mistakes, and so no state.");

    public override bool IsSame(Thing one, Thing other) =>
        one is Claim first && other is Claim second && ClaimContent.AreEqual(first, second);
}
