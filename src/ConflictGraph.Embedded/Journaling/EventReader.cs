using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling.Bodies;
using static ConflictGraph.Embedded.Journaling.Body;
using static ConflictGraph.Embedded.Journaling.StatementReader;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Makes the event of a journal entry. Memory is filled from what this reads, at the commit as at a start, so both give the same.</summary>
internal sealed class EventReader
{
    private readonly JournalJson _json;
    private readonly ClaimReader _claims;

    public EventReader()
    {
        var slugs = new SlugConverter();
        _json = JournalJson.Sharing(slugs);
        _claims = new(_json, slugs);
    }

    /// <exception cref="DamageException">The body is malformed.</exception>
    public JournalEvent Read(JournalEntry entry)
    {
        try
        {
            var body = entry.Body.Span;
            return entry.Kind switch
            {
                EventKind.Record => ReadRecord(body, entry.RecordedAt),
                EventKind.Retract => ReadRetract(body, entry.RecordedAt),
                EventKind.Rank => EventOf(Needed(JsonSerializer.Deserialize(body, _json.RankBody))),
                EventKind.Merge => EventOf(Needed(JsonSerializer.Deserialize(body, _json.MergeBody))),
                EventKind.UndoMerge => EventOf(Needed(JsonSerializer.Deserialize(body, _json.UndoMergeBody))),
                _ => throw new FormatException($"there is no kind of event '{entry.Kind}'"),
            };
        }
        // The reader says the one of what is no JSON, and the other of a value of another type than it is asked for.
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new DamageException(entry.Version, "its body is malformed", failure);
        }
        catch (FormatException failure)
        {
            throw new DamageException(entry.Version, failure.Message, failure);
        }
    }

    private RecordEvent ReadRecord(ReadOnlySpan<byte> body, Instant recordedAt)
    {
        var json = Started(body);
        var things = new List<Thing>();
        while (NextProperty(ref json))
        {
            if (Is(ref json, "outlets"u8))
                things.AddRange(Needed(JsonSerializer.Deserialize(ref json, _json.OutletBodyArray)).Select(OutletOf));
            else if (Is(ref json, "documents"u8))
                things.AddRange(Needed(JsonSerializer.Deserialize(ref json, _json.DocumentBodyArray)).Select(DocumentOf));
            else if (Is(ref json, "actors"u8))
                things.AddRange(Needed(JsonSerializer.Deserialize(ref json, _json.ActorBodyArray)).Select(ActorOf));
            else if (Is(ref json, "processes"u8))
                things.AddRange(Needed(JsonSerializer.Deserialize(ref json, _json.ProcessBodyArray)).Select(ProcessOf));
            else if (Is(ref json, "meetings"u8))
                things.AddRange(Needed(JsonSerializer.Deserialize(ref json, _json.MeetingBodyArray)).Select(MeetingOf));
            else if (Is(ref json, "claims"u8))
                things.AddRange(List(ref json, (ref Utf8JsonReader claim) => _claims.Read(ref claim, recordedAt)));
            else
                throw Unknown(ref json);
        }
        End(ref json);
        return new(things.ToValueList());
    }

    private RetractEvent ReadRetract(ReadOnlySpan<byte> body, Instant recordedAt)
    {
        var json = Started(body);
        string? claim = null, by = null, reason = null;
        PartialDate? statedAt = null;
        Domain.Claims.Claim? replacement = null;
        while (NextProperty(ref json))
        {
            if (Is(ref json, "claim"u8))
                claim = json.GetString();
            else if (Is(ref json, "by"u8))
                by = json.GetString();
            else if (Is(ref json, "statedAt"u8))
                statedAt = DateConverter.Read(ref json);
            else if (Is(ref json, "reason"u8))
                reason = json.GetString();
            else if (Is(ref json, "replacement"u8))
                replacement = _claims.Read(ref json, recordedAt);
            else
                throw Unknown(ref json);
        }
        End(ref json);
        return new(Needed(claim), Needed(by), statedAt, Needed(reason), replacement);
    }

    private static Utf8JsonReader Started(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        json.Read();
        Open(ref json);
        return json;
    }

    private static RankEvent EventOf(RankBody body) => new(Needed(body.Claim), EnumNames<Rank>.Of(Needed(body.Rank)), Needed(body.Reason));

    private static MergeEvent EventOf(MergeBody body) => new(Needed(body.Keep), Needed(body.Absorb), Needed(body.Reason));

    private static UndoMergeEvent EventOf(UndoMergeBody body) => new(Needed(body.Absorbed), Needed(body.Reason));

    private static Outlet OutletOf(OutletBody body) =>
        new() { Slug = Needed(body.Slug), Name = Needed(body.Name), Reliability = EnumNames<Reliability>.Of(Needed(body.Reliability)) };

    private static Document DocumentOf(DocumentBody body) => new()
    {
        Slug = Needed(body.Slug),
        Outlet = Needed(body.Outlet),
        Title = Needed(body.Title),
        Url = body.Url,
        PublishedAt = body.PublishedAt,
        Language = body.Language,
        DerivedFrom = body.DerivedFrom is { } origin ? new Derivation(origin, EnumNames<DerivationKind>.Of(Needed(body.How))) : null,
        HasText = body.HasText,
    };

    private static Actor ActorOf(ActorBody body) => new()
    {
        Slug = Needed(body.Slug),
        Kind = EnumNames<ActorKind>.Of(Needed(body.Kind)),
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
}
