using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Formats.Drafts;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Journals;

/// <summary>Writes events as lines of an export. One event has one line only, byte for byte.</summary>
public sealed class JournalLine
{
    private readonly CanonicalJson json = new();

    /// <summary>The line in UTF-8 with its line feed, until the next call.</summary>
    /// <param name="committed">With its long texts: see <see cref="WholeEvents"/>.</param>
    public ReadOnlyMemory<byte> Write(Committed committed)
    {
        json.Clear();
        json.Open('{');
        json.Field("event", NameOf(committed.Event));
        json.Field("recordedAt", committed.RecordedAt.ToString());
        WriteEvent(committed);
        json.Close('}');
        json.EndLine();
        return json.Written;
    }

    private void WriteEvent(Committed committed)
    {
        switch (committed.Event)
        {
            case RecordEvent record:
                RecordDraftJson.WriteLists(json, DraftOf.Things(record.Things, committed.RecordedAt));
                break;
            case RetractEvent retract:
                json.Field("claim", retract.Claim);
                json.Field("by", retract.By);
                json.Field("statedAt", retract.StatedAt?.ToString());
                json.Field("reason", retract.Reason);
                if (retract.Replacement is { } replacement)
                    ClaimDraftWriter.Write(json.Name("replacement"), DraftOf.Of(replacement, committed.RecordedAt));
                break;
            case RankEvent rank:
                json.Field("claim", rank.Claim);
                json.Field<Rank>("rank", rank.Rank);
                json.Field("reason", rank.Reason);
                break;
            case MergeEvent merge:
                json.Field("keep", merge.Keep);
                json.Field("absorb", merge.Absorb);
                json.Field("reason", merge.Reason);
                break;
            case UndoMergeEvent undo:
                json.Field("absorbed", undo.Absorbed);
                json.Field("reason", undo.Reason);
                break;
        }
    }

    private static string NameOf(JournalEvent journalEvent) => journalEvent switch
    {
        RecordEvent => "record",
        RetractEvent => "retract",
        RankEvent => "rank",
        MergeEvent => "merge",
        UndoMergeEvent => "undoMerge",
        _ => throw new ArgumentException($"{journalEvent.GetType().Name} is no kind of event.", nameof(journalEvent)),
    };
}
