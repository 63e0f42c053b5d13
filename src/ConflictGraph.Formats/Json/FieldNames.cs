using System.Collections.Frozen;

namespace ConflictGraph.Formats.Json;

/// <summary>Every name of a field, each as one string, with a number that marks which were seen in an object.</summary>
internal static class FieldNames
{
    private static readonly string[] All =
    [
        "id", "name", "reliability", "outlet", "title", "url", "publishedAt", "language", "text", "derivedFrom", "document", "how", "kind",
        "aliases", "externalIds", "scheme", "value", "description", "active", "start", "end", "isOpenClass", "process", "starts", "ends", "place",
        "participation", "stance", "role", "membership", "support", "meetingRole", "relation", "succession", "speaker", "speakerName", "capacity",
        "statedAt", "evidence", "repeats", "informationCredibility", "recordedAt", "quote", "isHeadline", "subject", "actor", "group", "meeting",
        "condition", "of", "quantifier", "including", "except", "person", "atMeeting", "during", "denied", "member", "coalition", "sponsor",
        "recipient", "kinds", "from", "to", "predecessor", "successor", "at", "outlets", "documents", "actors", "processes", "meetings", "claims",
        "event", "claim", "by", "reason", "replacement", "rank", "keep", "absorb", "absorbed",
    ];

    private static readonly FrozenDictionary<string, (string Name, int Number)> Known =
        All.Index().ToFrozenDictionary(one => one.Item, one => (one.Item, one.Index));

    private static readonly FrozenDictionary<string, (string Name, int Number)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name that was read; with number -1 if no object has such a field.</summary>
    public static (string Name, int Number) Of(ReadOnlySpan<char> letters) => Lookup.TryGetValue(letters, out var known) ? known : (new(letters), -1);
}
