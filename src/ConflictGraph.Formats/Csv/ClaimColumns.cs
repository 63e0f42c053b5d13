using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats.Csv;

/// <summary>The columns of claims.csv, and which of them each field comes from.</summary>
internal static class ClaimColumns
{
    public static readonly IReadOnlyList<string> All =
    [
        "id", "kind", "actor", "group", "quantifier", "including", "except", "other", "meeting", "value", "condition", "title", "from", "until", "denied",
        "speaker", "speaker_name", "capacity", "stated_at", "document", "quote", "headline", "repeats", "credibility", "recorded_at",
        "outlet", "outlet_name", "document_title", "document_url", "published", "meeting_name", "meeting_starts",
    ];

    private static readonly Dictionary<string, string> OfOutlet = new() { ["id"] = "outlet", ["name"] = "outlet_name" };

    private static readonly Dictionary<string, string> OfDocument = new()
    {
        ["id"] = "document", ["outlet"] = "outlet", ["title"] = "document_title", ["url"] = "document_url", ["publishedAt"] = "published",
    };

    private static readonly Dictionary<string, string> OfMeeting = new() { ["id"] = "meeting", ["name"] = "meeting_name", ["starts"] = "meeting_starts" };

    public static IReadOnlyDictionary<string, string> OriginsOf(object thing) => thing switch
    {
        OutletDraft => OfOutlet,
        DocumentDraft => OfDocument,
        _ => OfMeeting,
    };

    public static Dictionary<string, string> Origins()
    {
        var origins = new Dictionary<string, string>
        {
            ["id"] = "id", ["speaker"] = "speaker", ["speakerName"] = "speaker_name", ["capacity"] = "capacity", ["statedAt"] = "stated_at",
            ["evidence"] = "document", ["evidence.document"] = "document", ["evidence.quote"] = "quote", ["repeats"] = "repeats",
            ["informationCredibility"] = "credibility", ["recordedAt"] = "recorded_at",
            ["role.person"] = "actor", ["role.group"] = "other", ["role.atMeeting"] = "meeting", ["role.title"] = "title",
            ["membership.member"] = "actor", ["membership.coalition"] = "other", ["support.sponsor"] = "actor", ["support.recipient"] = "other",
            ["support.kinds"] = "value", ["meetingRole.actor"] = "actor", ["meetingRole.meeting"] = "meeting", ["relation.from"] = "actor",
            ["relation.to"] = "other", ["succession.predecessor"] = "actor", ["succession.successor"] = "other", ["succession.at"] = "from",
        };
        foreach (var said in (string[])["participation", "stance"])
        {
            origins[$"{said}.subject"] = "actor";
            origins[$"{said}.subject.actor"] = "actor";
            origins[$"{said}.subject.group"] = "group";
            origins[$"{said}.subject.group.including"] = "including";
            origins[$"{said}.subject.group.except"] = "except";
            origins[$"{said}.meeting"] = "meeting";
            origins[$"{said}.condition"] = "condition";
        }
        foreach (var said in (string[])["role", "membership", "support", "relation"])
        {
            origins[$"{said}.during"] = "until";
            origins[$"{said}.during.start"] = "from";
            origins[$"{said}.during.end"] = "until";
        }
        return origins;
    }
}
