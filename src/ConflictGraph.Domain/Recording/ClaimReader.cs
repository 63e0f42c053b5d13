using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Recording;

/// <summary>Reads the form of a claim, and gives one without id the id that follows from its content.</summary>
internal sealed class ClaimReader(Fields fields)
{
    private readonly StatementReader statements = new(fields);

    public ClaimEntry Read(ClaimDraft draft, FieldPath path)
    {
        var before = fields.MistakesSoFar;
        if (draft.Id is { } id)
            fields.Id(id, path.Field("id"));
        var statement = statements.Read(draft, path);
        fields.OptionalReference(draft.Speaker, Kinds.Actor, path.Field("speaker"));
        fields.Text(draft.SpeakerName, RecordingLimits.Line, path.Field("speakerName"));
        var statedAt = fields.Date(draft.StatedAt, path.Field("statedAt"));
        var quotes = ReadEvidence(draft, path.Field("evidence"));
        fields.OptionalReference(draft.Repeats, Kinds.Claim, path.Field("repeats"));
        var recordedAt = fields.PastInstant(draft.RecordedAt, path.Field("recordedAt"));
        if (statement is null || statedAt is null || fields.MistakesSoFar != before)
            return new(path, draft, null) { Quotes = quotes, IsSound = false };

        var claim = new Claim
        {
            Slug = draft.Id ?? "",
            Statement = statement,
            Speaker = draft.Speaker,
            SpeakerName = draft.SpeakerName,
            Capacity = draft.Capacity,
            StatedAt = statedAt.Value,
            RecordedAt = recordedAt ?? default,
            Evidence = draft.Evidence
                .Select(one => new Evidence { Document = one.Document, Quote = one.Quote, IsHeadline = one.IsHeadline, Start = one.Start, End = one.End })
                .ToValueList(),
            Repeats = draft.Repeats,
            InformationCredibility = draft.InformationCredibility,
        };
        if (draft.Id is null)
            claim = claim with { Slug = ClaimContent.IdOf(claim) };
        return new(path, draft, claim) { Quotes = quotes, IsSound = true };
    }

    private List<(int Index, string Document, string Quote)> ReadEvidence(ClaimDraft draft, FieldPath path)
    {
        if (draft.Evidence.Count == 0)
            fields.Add(MistakeCode.MissingEvidence, path,
                "evidence takes at least one document in which the claim stands; this claim has none.");
        var quotes = new List<(int, string, string)>();
        var evidence = fields.List(draft.Evidence, path);
        for (var index = 0; index < evidence.Count; index++)
        {
            var one = evidence[index];
            fields.Reference(one.Document, Kinds.Document, path.At(index).Field("document"));
            if (fields.Text(one.Quote, RecordingLimits.Quote, path.At(index).Field("quote")) is { } quote)
                quotes.Add((index, one.Document, quote));
        }
        return quotes;
    }
}
