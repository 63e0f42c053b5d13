using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;
using static ConflictGraph.Embedded.Journaling.Body;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Reads claims straight from their JSON, as nearly all of a journal is claims and a start waits for all of them.</summary>
internal sealed class ClaimReader
{
    private readonly SlugConverter _slugs;
    private readonly StatementReader _statements;
    private readonly ElementReader<Evidence> _evidence;

    public ClaimReader(JournalJson json, SlugConverter slugs)
    {
        _slugs = slugs;
        _statements = new(json, slugs);
        _evidence = ReadEvidence;
    }

    /// <param name="recordedAt">When a claim was recorded that does not say so itself.</param>
    public Claim Read(ref Utf8JsonReader json, Instant recordedAt)
    {
        Open(ref json);
        string? slug = null, speaker = null, speakerName = null, repeats = null;
        Statement? statement = null;
        Capacity? capacity = null;
        PartialDate? statedAt = null;
        ValueList<Evidence>? evidence = null;
        Credibility? credibility = null;
        while (NextProperty(ref json))
        {
            if (Is(ref json, "slug"u8))
                slug = json.GetString();
            else if (Is(ref json, "speaker"u8))
                speaker = _slugs.Read(ref json);
            else if (Is(ref json, "speakerName"u8))
                speakerName = _slugs.Read(ref json);
            else if (Is(ref json, "capacity"u8))
                capacity = EnumNames<Capacity>.Read(ref json);
            else if (Is(ref json, "statedAt"u8))
                statedAt = DateConverter.Read(ref json);
            else if (Is(ref json, "recordedAt"u8))
                recordedAt = new(json.GetInt64());
            else if (Is(ref json, "evidence"u8))
                evidence = List(ref json, _evidence);
            else if (Is(ref json, "repeats"u8))
                repeats = json.GetString();
            else if (Is(ref json, "informationCredibility"u8))
                credibility = EnumNames<Credibility>.Read(ref json);
            else
                statement = _statements.Read(ref json);
        }
        return new()
        {
            Slug = Needed(slug),
            Statement = statement ?? throw new FormatException("its body has a claim without a statement"),
            Speaker = speaker,
            SpeakerName = speakerName,
            Capacity = Needed(capacity),
            StatedAt = Needed(statedAt),
            RecordedAt = recordedAt,
            Evidence = Needed(evidence),
            Repeats = repeats,
            InformationCredibility = credibility,
        };
    }

    private Evidence ReadEvidence(ref Utf8JsonReader json)
    {
        Open(ref json);
        string? document = null, quote = null;
        int? start = null, end = null;
        bool isApart = false, isHeadline = false;
        while (NextProperty(ref json))
        {
            if (Is(ref json, "document"u8))
                document = _slugs.Read(ref json);
            else if (Is(ref json, "quote"u8))
                quote = json.GetString();
            else if (Is(ref json, "quoteIsApart"u8))
                isApart = json.GetBoolean();
            else if (Is(ref json, "start"u8))
                start = json.GetInt32();
            else if (Is(ref json, "end"u8))
                end = json.GetInt32();
            else if (Is(ref json, "isHeadline"u8))
                isHeadline = json.GetBoolean();
            else
                throw Unknown(ref json);
        }
        return new() { Document = Needed(document), Quote = quote, QuoteIsApart = isApart, Start = start, End = end, IsHeadline = isHeadline };
    }
}
