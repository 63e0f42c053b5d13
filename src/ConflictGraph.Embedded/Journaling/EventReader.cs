using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling.Bodies;
using static ConflictGraph.Embedded.Journaling.StatementReader;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Makes the event of a journal entry. Memory is filled from what this reads, at the commit as at a start, so both give the same.</summary>
internal sealed class EventReader(JournalJson json)
{
    /// <exception cref="DamageException">The body is malformed.</exception>
    public JournalEvent Read(JournalEntry entry)
    {
        try
        {
            return entry.Kind switch
            {
                EventKind.Record => EventOf(Needed(JsonSerializer.Deserialize(entry.Body, json.RecordBody)), entry.RecordedAt),
                EventKind.Retract => EventOf(Needed(JsonSerializer.Deserialize(entry.Body, json.RetractBody)), entry.RecordedAt),
                EventKind.Rank => EventOf(Needed(JsonSerializer.Deserialize(entry.Body, json.RankBody))),
                EventKind.Merge => EventOf(Needed(JsonSerializer.Deserialize(entry.Body, json.MergeBody))),
                EventKind.UndoMerge => EventOf(Needed(JsonSerializer.Deserialize(entry.Body, json.UndoMergeBody))),
                _ => throw new FormatException($"there is no kind of event '{entry.Kind}'"),
            };
        }
        catch (JsonException failure)
        {
            throw new DamageException(entry.Version, "its body is malformed", failure);
        }
        catch (FormatException failure)
        {
            throw new DamageException(entry.Version, failure.Message, failure);
        }
    }

    private static RecordEvent EventOf(RecordBody body, Instant recordedAt)
    {
        Thing[] things =
        [
            .. (body.Outlets ?? []).Select(OutletOf),
            .. (body.Documents ?? []).Select(DocumentOf),
            .. (body.Actors ?? []).Select(ActorOf),
            .. (body.Processes ?? []).Select(ProcessOf),
            .. (body.Meetings ?? []).Select(MeetingOf),
            .. (body.Claims ?? []).Select(claim => ClaimOf(claim, recordedAt)),
        ];
        return new(new ValueList<Thing>(things));
    }

    private static RetractEvent EventOf(RetractBody body, Instant recordedAt) => new(Needed(body.Claim), Needed(body.By), body.StatedAt,
        Needed(body.Reason), body.Replacement is { } replacement ? ClaimOf(replacement, recordedAt) : null);

    private static RankEvent EventOf(RankBody body) => new(Needed(body.Claim), Needed(body.Rank), Needed(body.Reason));

    private static MergeEvent EventOf(MergeBody body) => new(Needed(body.Keep), Needed(body.Absorb), Needed(body.Reason));

    private static UndoMergeEvent EventOf(UndoMergeBody body) => new(Needed(body.Absorbed), Needed(body.Reason));

    private static Outlet OutletOf(OutletBody body) =>
        new() { Slug = Needed(body.Slug), Name = Needed(body.Name), Reliability = Needed(body.Reliability) };

    private static Document DocumentOf(DocumentBody body) => new()
    {
        Slug = Needed(body.Slug),
        Outlet = Needed(body.Outlet),
        Title = Needed(body.Title),
        Url = body.Url,
        PublishedAt = body.PublishedAt,
        Language = body.Language,
        DerivedFrom = body.DerivedFrom is { } origin ? new Derivation(origin, Needed(body.How)) : null,
        HasText = body.HasText,
    };

    private static Actor ActorOf(ActorBody body) => new()
    {
        Slug = Needed(body.Slug),
        Kind = Needed(body.Kind),
        Name = Needed(body.Name),
        Aliases = ListOf(body.Aliases),
        ExternalIds = (body.ExternalIds ?? []).Select(id => new ExternalId(Needed(id.Scheme), Needed(id.Value))).ToValueList(),
        Description = body.Description,
        Active = IntervalOf(body.Active),
        IsOpenClass = body.IsOpenClass,
    };

    private static Process ProcessOf(ProcessBody body) => new() { Slug = Needed(body.Slug), Name = Needed(body.Name), Description = body.Description };

    private static Meeting MeetingOf(MeetingBody body) => new()
    {
        Slug = Needed(body.Slug),
        Name = Needed(body.Name),
        Process = body.Process,
        Starts = body.Starts,
        Ends = body.Ends,
        Place = body.Place,
    };

    private static Claim ClaimOf(ClaimBody body, Instant recordedAt) => new()
    {
        Slug = Needed(body.Slug),
        Statement = StatementOf(body),
        Speaker = body.Speaker,
        SpeakerName = body.SpeakerName,
        Capacity = Needed(body.Capacity),
        StatedAt = Needed(body.StatedAt),
        RecordedAt = body.RecordedAt is { } own ? new Instant(own) : recordedAt,
        Evidence = ListOf(Array.ConvertAll(Needed(body.Evidence), EvidenceOf)),
        Repeats = body.Repeats,
        InformationCredibility = body.InformationCredibility,
    };

    private static Evidence EvidenceOf(EvidenceBody body) => new()
    {
        Document = Needed(body.Document),
        Quote = body.Quote,
        QuoteIsApart = body.QuoteIsApart,
        Start = body.Start,
        End = body.End,
        IsHeadline = body.IsHeadline,
    };
}
