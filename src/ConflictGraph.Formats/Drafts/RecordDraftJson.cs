using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Writes an input as JSON, as the API takes it.</summary>
public static class RecordDraftJson
{
    /// <summary>One object in UTF-8.</summary>
    public static byte[] Write(RecordDraft draft)
    {
        var json = new CanonicalJson();
        json.Open('{');
        WriteLists(json, draft);
        json.Close('}');
        return json.Written.ToArray();
    }

    internal static void WriteLists(CanonicalJson json, RecordDraft draft)
    {
        json.Each("outlets", draft.Outlets, ThingWriter.Write);
        json.Each("documents", draft.Documents, ThingWriter.Write);
        json.Each("actors", draft.Actors, ThingWriter.Write);
        json.Each("processes", draft.Processes, ThingWriter.Write);
        json.Each("meetings", draft.Meetings, ThingWriter.Write);
        json.Each("claims", draft.Claims, ClaimDraftWriter.Write);
    }
}
