using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Reads claims.</summary>
internal static class ClaimDraftReader
{
    private const string Takes = "id, one of the eight statements, speaker, speakerName, capacity, statedAt, evidence, repeats, informationCredibility and recordedAt";

    /// <param name="isArchived">True where the claim comes from an export, which tells the places of quotes.</param>
    public static ClaimDraft Claim(ref EntryCursor json, bool isArchived)
    {
        Capacity? capacity = null;
        string? id = null, statedAt = null, speaker = null, speakerName = null, repeats = null;
        List<EvidenceDraft>? evidence = null;
        Credibility? credibility = null;
        Instant? recordedAt = null;
        var said = new ClaimDraft(default, "", []);
        for (var seen = json.Enter("A claim"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "id": id = json.OptionalText(); break;
                case "speaker": speaker = json.OptionalText(); break;
                case "speakerName": speakerName = json.OptionalText(); break;
                case "capacity": capacity = json.Word<Capacity>(); break;
                case "statedAt": statedAt = json.Text(); break;
                case "evidence": evidence = Evidence(ref json, isArchived); break;
                case "repeats": repeats = json.OptionalText(); break;
                case "informationCredibility": credibility = json.OptionalWord<Credibility>(); break;
                case "recordedAt": recordedAt = json.IsNull ? null : json.Instant(); break;
                default: said = StatementDraftReader.Read(ref json, said) ?? throw json.Unknown(Takes); break;
            }
        }
        return said with
        {
            Id = isArchived ? json.Needed(id, "id") : id,
            Capacity = json.Needed(capacity, "capacity"),
            StatedAt = json.Needed(statedAt, "statedAt"),
            Evidence = json.Needed(evidence, "evidence"),
            Speaker = speaker,
            SpeakerName = speakerName,
            Repeats = repeats,
            InformationCredibility = credibility,
            RecordedAt = recordedAt,
        };
    }

    private static List<EvidenceDraft> Evidence(ref EntryCursor json, bool isArchived)
    {
        json.EnterList();
        var evidence = new List<EvidenceDraft>(1);
        while (json.NextElement())
        {
            string? document = null, quote = null;
            var isHeadline = false;
            int? start = null, end = null;
            for (var seen = json.Enter("Evidence"); json.Next(ref seen);)
            {
                switch (json.Field)
                {
                    case "document": document = json.Text(); break;
                    case "quote": quote = json.OptionalText(); break;
                    case "isHeadline": isHeadline = !json.IsNull && json.Flag(); break;
                    case "start" when isArchived: start = json.Number(); break;
                    case "end" when isArchived: end = json.Number(); break;
                    default: throw json.Unknown("document, quote and isHeadline");
                }
            }
            evidence.Add(new(json.Needed(document, "document"), quote, isHeadline) { Start = start, End = end });
        }
        return evidence;
    }
}
