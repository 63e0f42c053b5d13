using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling.Bodies;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Makes a journal entry of an event, with long texts taken out of the body.</summary>
internal sealed class EventWriter
{
    private const int LongestQuote = 512;
    private readonly JournalJson _json = JournalJson.Sharing(new SlugConverter());

    public JournalEntry Write(long version, Instant recordedAt, JournalEvent journalEvent)
    {
        var texts = new List<ApartText>();
        var (kind, body) = journalEvent switch
        {
            RecordEvent record => (EventKind.Record, JsonSerializer.SerializeToUtf8Bytes(BodyOf(record, texts), _json.RecordBody)),
            RetractEvent retract => (EventKind.Retract, JsonSerializer.SerializeToUtf8Bytes(BodyOf(retract, texts), _json.RetractBody)),
            RankEvent rank => (EventKind.Rank, JsonSerializer.SerializeToUtf8Bytes(
                new RankBody { Claim = rank.Claim, Rank = rank.Rank.ToString(), Reason = rank.Reason }, _json.RankBody)),
            MergeEvent merge => (EventKind.Merge, JsonSerializer.SerializeToUtf8Bytes(
                new MergeBody { Keep = merge.Keep, Absorb = merge.Absorb, Reason = merge.Reason }, _json.MergeBody)),
            UndoMergeEvent undo => (EventKind.UndoMerge, JsonSerializer.SerializeToUtf8Bytes(
                new UndoMergeBody { Absorbed = undo.Absorbed, Reason = undo.Reason }, _json.UndoMergeBody)),
            _ => throw new ArgumentException($"{journalEvent.GetType().Name} is no kind of event.", nameof(journalEvent)),
        };
        return new(version, kind, recordedAt, body, texts);
    }

    private static RecordBody BodyOf(RecordEvent record, List<ApartText> texts) => new()
    {
        Outlets = Each<Outlet, OutletBody>(record, outlet => new() { Slug = outlet.Slug, Name = outlet.Name, Reliability = outlet.Reliability.ToString() }),
        Documents = Each<Document, DocumentBody>(record, document => BodyOf(document, texts)),
        Actors = Each<Actor, ActorBody>(record, BodyOf),
        Processes = Each<Process, ProcessBody>(record, process => new() { Slug = process.Slug, Name = process.Name, Description = process.Description }),
        Meetings = Each<Meeting, MeetingBody>(record, BodyOf),
        Claims = Each<Claim, ClaimBody>(record, claim => BodyOf(claim, texts)),
    };

    private static RetractBody BodyOf(RetractEvent retract, List<ApartText> texts) => new()
    {
        Claim = retract.Claim,
        By = retract.By,
        StatedAt = retract.StatedAt,
        Reason = retract.Reason,
        Replacement = retract.Replacement is { } replacement ? BodyOf(replacement, texts) : null,
    };

    private static DocumentBody BodyOf(Document document, List<ApartText> texts)
    {
        if (document.Text is { } text)
            texts.Add(new(TextKey.OfDocument(document.Slug), text));
        return new()
        {
            Slug = document.Slug,
            Outlet = document.Outlet,
            Title = document.Title,
            Url = document.Url,
            PublishedAt = document.PublishedAt,
            Language = document.Language,
            DerivedFrom = document.DerivedFrom?.Document,
            How = document.DerivedFrom?.How.ToString(),
            HasText = document.HasText || document.Text is not null,
        };
    }

    private static ActorBody BodyOf(Actor actor) => new()
    {
        Slug = actor.Slug,
        Kind = actor.Kind.ToString(),
        Name = actor.Name,
        Aliases = StatementWriter.OrNull(actor.Aliases),
        ExternalIds = StatementWriter.OrNull(actor.ExternalIds.Select(id => new ExternalIdBody { Scheme = id.Scheme, Value = id.Value })),
        Description = actor.Description,
        Active = StatementWriter.BodyOf(actor.Active),
        IsOpenClass = actor.IsOpenClass,
    };

    private static MeetingBody BodyOf(Meeting meeting) => new()
    {
        Slug = meeting.Slug,
        Name = meeting.Name,
        Process = meeting.Process,
        Starts = meeting.Starts,
        Ends = meeting.Ends,
        Place = meeting.Place,
    };

    private static ClaimBody BodyOf(Claim claim, List<ApartText> texts)
    {
        var body = new ClaimBody
        {
            Slug = claim.Slug,
            Speaker = claim.Speaker,
            SpeakerName = claim.SpeakerName,
            Capacity = claim.Capacity.ToString(),
            StatedAt = claim.StatedAt,
            RecordedAt = claim.RecordedAt == default ? null : claim.RecordedAt.Milliseconds,
            Evidence = [.. claim.Evidence.Select((evidence, part) => BodyOf(evidence, new TextKey(claim.Slug, part), texts))],
            Repeats = claim.Repeats,
            InformationCredibility = claim.InformationCredibility?.ToString(),
        };
        StatementWriter.Write(claim.Statement, body);
        return body;
    }

    private static EvidenceBody BodyOf(Evidence evidence, TextKey key, List<ApartText> texts)
    {
        var isApart = evidence.Quote is { Length: > LongestQuote };
        if (isApart)
            texts.Add(new(key, evidence.Quote!));
        return new()
        {
            Document = evidence.Document,
            Quote = isApart ? null : evidence.Quote,
            QuoteIsApart = isApart,
            Start = evidence.Start,
            End = evidence.End,
            IsHeadline = evidence.IsHeadline,
        };
    }

    private static TBody[]? Each<T, TBody>(RecordEvent record, Func<T, TBody> bodyOf) where T : Thing =>
        StatementWriter.OrNull(record.Things.OfType<T>().Select(bodyOf));
}
