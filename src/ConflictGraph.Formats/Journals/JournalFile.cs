using ConflictGraph.Domain.Archiving;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Correcting;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Drafts;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Journals;

/// <summary>An export: a journal event a line.</summary>
public sealed class JournalFile(string path, Func<Stream> open)
{
    /// <summary>Reads the events in their order. What cannot be read is told to <paramref name="mistaken"/> and left out.</summary>
    public IEnumerable<ArchivedLine> Read(Action<InputException> mistaken)
    {
        using var stream = open();
        using var lines = new LineFeed(stream, path);
        while (true)
        {
            ArchivedLine? read = null;
            try
            {
                if (lines.Next() is not { } json)
                    yield break;
                if (!json.Span.IsEmpty)
                    read = new(lines.Line, lines.Passed, json, EventOf(json.Span, lines.Line));
            }
            catch (InputException mistake)
            {
                mistaken(mistake);
                if (mistake.Fault is InputFault.TooLong or InputFault.CutOff)
                    yield break;
            }
            if (read is not null)
                yield return read;
        }
    }

    /// <summary>Where a field of the event on a line stands.</summary>
    public InputPlace PlaceOf(long line, string field) => new(path, line, field);

    private ArchivedEvent EventOf(ReadOnlySpan<byte> json, long line)
    {
        var cursor = new EntryCursor(json, path, line);
        var seen = cursor.Enter("A line");
        if (!cursor.Next(ref seen) || cursor.Field != "event")
            throw new InputException(InputFault.MissingField, new(path, line), "A line of an export begins with the field 'event'.");
        var kind = cursor.Text();
        if (!cursor.Next(ref seen) || cursor.Field != "recordedAt")
            throw new InputException(InputFault.MissingField, new(path, line), "After 'event' comes the field 'recordedAt'.");
        var recordedAt = cursor.Instant();
        ArchivedEvent archived = kind switch
        {
            "record" => new ArchivedRecord(recordedAt, Record(ref cursor, seen)),
            "retract" => new ArchivedRetraction(recordedAt, Retract(ref cursor, seen)),
            "rank" => new ArchivedRank(recordedAt, Rank(ref cursor, seen)),
            "merge" => new ArchivedMerge(recordedAt, Merge(ref cursor, seen)),
            "undoMerge" => new ArchivedUndoMerge(recordedAt, UndoMerge(ref cursor, seen)),
            _ => throw new InputException(InputFault.UnknownWord, new(path, line), "event takes one of record, retract, rank, merge and undoMerge; this is none of them."),
        };
        cursor.End();
        return archived;
    }

    private static RecordDraft Record(ref EntryCursor json, UInt128 seen)
    {
        List<OutletDraft> outlets = [];
        List<DocumentDraft> documents = [];
        List<ActorDraft> actors = [];
        List<ProcessDraft> processes = [];
        List<MeetingDraft> meetings = [];
        List<ClaimDraft> claims = [];
        while (json.Next(ref seen))
        {
            var list = json.Field;
            for (json.EnterList(); json.NextElement();)
            {
                switch (list)
                {
                    case "outlets": outlets.Add(ThingReader.Outlet(ref json)); break;
                    case "documents": documents.Add(ThingReader.Document(ref json)); break;
                    case "actors": actors.Add(ThingReader.Actor(ref json)); break;
                    case "processes": processes.Add(ThingReader.Process(ref json)); break;
                    case "meetings": meetings.Add(ThingReader.Meeting(ref json)); break;
                    case "claims": claims.Add(ClaimDraftReader.Claim(ref json, isArchived: true)); break;
                    default: throw json.Unknown("outlets, documents, actors, processes, meetings and claims");
                }
            }
        }
        return new() { Outlets = outlets, Documents = documents, Actors = actors, Processes = processes, Meetings = meetings, Claims = claims };
    }

    private static RetractDraft Retract(ref EntryCursor json, UInt128 seen)
    {
        string? claim = null, by = null, statedAt = null, reason = null;
        ClaimDraft? replacement = null;
        while (json.Next(ref seen))
        {
            switch (json.Field)
            {
                case "claim": claim = json.Text(); break;
                case "by": by = json.Text(); break;
                case "statedAt": statedAt = json.OptionalText(); break;
                case "reason": reason = json.Text(); break;
                case "replacement": replacement = json.IsNull ? null : ClaimDraftReader.Claim(ref json, isArchived: true); break;
                default: throw json.Unknown("claim, by, statedAt, reason and replacement");
            }
        }
        return new(json.Needed(claim, "claim"), json.Needed(by, "by"), json.Needed(reason, "reason")) { StatedAt = statedAt, Replacement = replacement };
    }

    private static RankDraft Rank(ref EntryCursor json, UInt128 seen)
    {
        string? claim = null, reason = null;
        Rank? rank = null;
        while (json.Next(ref seen))
        {
            switch (json.Field)
            {
                case "claim": claim = json.Text(); break;
                case "rank": rank = json.Word<Rank>(); break;
                case "reason": reason = json.Text(); break;
                default: throw json.Unknown("claim, rank and reason");
            }
        }
        return new(json.Needed(claim, "claim"), json.Needed(rank, "rank"), json.Needed(reason, "reason"));
    }

    private static MergeDraft Merge(ref EntryCursor json, UInt128 seen)
    {
        string? keep = null, absorb = null, reason = null;
        while (json.Next(ref seen))
        {
            switch (json.Field)
            {
                case "keep": keep = json.Text(); break;
                case "absorb": absorb = json.Text(); break;
                case "reason": reason = json.Text(); break;
                default: throw json.Unknown("keep, absorb and reason");
            }
        }
        return new(json.Needed(keep, "keep"), json.Needed(absorb, "absorb"), json.Needed(reason, "reason"));
    }

    private static UndoMergeDraft UndoMerge(ref EntryCursor json, UInt128 seen)
    {
        string? absorbed = null, reason = null;
        while (json.Next(ref seen))
        {
            switch (json.Field)
            {
                case "absorbed": absorbed = json.Text(); break;
                case "reason": reason = json.Text(); break;
                default: throw json.Unknown("absorbed and reason");
            }
        }
        return new(json.Needed(absorbed, "absorbed"), json.Needed(reason, "reason"));
    }
}
