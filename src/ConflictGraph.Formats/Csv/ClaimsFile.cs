using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Csv;

/// <summary>
/// claims.csv: a row a claim. Where a row gives the title of its document, the name of its outlet or the name of its meeting, these are recorded
/// too, once each.
/// </summary>
internal sealed class ClaimsFile(string path, Func<Stream> open) : CsvFile(path, open)
{
    private static readonly Dictionary<string, string> Origins = ClaimColumns.Origins();

    protected override IReadOnlyList<string> Needed { get; } = ["kind", "actor", "capacity", "stated_at", "document"];

    protected override IReadOnlyList<string> Columns => ClaimColumns.All;

    protected override IEnumerable<(object Draft, EntrySource Source)> EntriesOf(CsvRow row, HashSet<object> told)
    {
        var documents = row.List("document");
        if (documents.Count == 0)
            row.Required("document");
        foreach (var thing in ThingsOf(row, documents[0]))
            if (told.Add(thing))
                yield return (thing, new CsvSource(File, row.Line, ClaimColumns.OriginsOf(thing)));
        yield return (CsvStatement.Read(row) with
        {
            Id = row.Optional("id"),
            Speaker = row.Optional("speaker"),
            SpeakerName = row.Optional("speaker_name"),
            Capacity = row.Word<Capacity>("capacity"),
            StatedAt = row.Required("stated_at"),
            RecordedAt = row.Instant("recorded_at"),
            Evidence = [.. documents.Select((document, at) => new EvidenceDraft(document, at == 0 ? row.Optional("quote") : null, at == 0 && row.Flag("headline")))],
            Repeats = row.Optional("repeats"),
            InformationCredibility = row.OptionalWord<Credibility>("credibility"),
        }, new CsvSource(File, row.Line, Origins));
    }

    private static IEnumerable<object> ThingsOf(CsvRow row, string document)
    {
        if (row.Optional("outlet_name") is { } outletName)
            yield return new OutletDraft(row.Required("outlet"), outletName);
        if (row.Optional("document_title") is { } title)
        {
            yield return new DocumentDraft(document, row.Required("outlet"), title)
            {
                Url = Giving.IfAny(row.Optional("document_url")), PublishedAt = Giving.IfAny(row.Optional("published")),
            };
        }
        if (row.Optional("meeting_name") is { } meetingName)
            yield return new MeetingDraft(row.Required("meeting"), meetingName) { Starts = Giving.IfAny(row.Optional("meeting_starts")) };
    }
}
