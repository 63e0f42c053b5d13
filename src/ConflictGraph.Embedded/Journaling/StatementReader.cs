using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling.Bodies;
using static ConflictGraph.Embedded.Journaling.Body;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Reads the statement of a claim: those on meetings, which are most, straight from the JSON, and those on facts by their bodies.</summary>
internal sealed class StatementReader
{
    private readonly JournalJson _json;
    private readonly SlugConverter _slugs;
    private readonly ElementReader<string> _slug;
    private readonly Dictionary<string, ActorSubject> _actors = new(StringComparer.Ordinal);

    public StatementReader(JournalJson json, SlugConverter slugs)
    {
        _json = json;
        _slugs = slugs;
        _slug = slugs.Read;
    }

    /// <summary>Reads the property at which the reader stands, which has to be a statement.</summary>
    public Statement Read(ref Utf8JsonReader json)
    {
        if (Is(ref json, "participation"u8))
            return ReadParticipation(ref json);
        if (Is(ref json, "stance"u8))
            return ReadStance(ref json);
        if (Is(ref json, "role"u8))
            return StatementOf(BodyOf(ref json, _json.RoleBody));
        if (Is(ref json, "membership"u8))
            return StatementOf(BodyOf(ref json, _json.MembershipBody));
        if (Is(ref json, "support"u8))
            return StatementOf(BodyOf(ref json, _json.SupportBody));
        if (Is(ref json, "meetingRole"u8))
            return StatementOf(BodyOf(ref json, _json.MeetingRoleBody));
        if (Is(ref json, "relation"u8))
            return StatementOf(BodyOf(ref json, _json.RelationBody));
        if (Is(ref json, "succession"u8))
            return StatementOf(BodyOf(ref json, _json.SuccessionBody));
        throw Unknown(ref json);
    }

    public static Interval? IntervalOf(IntervalBody? body) => body is null ? null : new(body.Start, body.End);

    public static ValueList<T> ListOf<T>(T[]? elements) => ValueList.Of<T>(elements);

    private ParticipationStatement ReadParticipation(ref Utf8JsonReader json)
    {
        Open(ref json);
        Subject? subject = null;
        string? meeting = null, condition = null;
        Participation? value = null;
        while (NextProperty(ref json))
        {
            if (Is(ref json, "subject"u8))
                subject = ReadSubject(ref json);
            else if (Is(ref json, "meeting"u8))
                meeting = _slugs.Read(ref json);
            else if (Is(ref json, "value"u8))
                value = EnumNames<Participation>.Read(ref json);
            else if (Is(ref json, "condition"u8))
                condition = json.GetString();
            else
                throw Unknown(ref json);
        }
        return new(Needed(subject), Needed(meeting), Needed(value), condition);
    }

    private StanceStatement ReadStance(ref Utf8JsonReader json)
    {
        Open(ref json);
        Subject? subject = null;
        string? meeting = null;
        Stance? value = null;
        while (NextProperty(ref json))
        {
            if (Is(ref json, "subject"u8))
                subject = ReadSubject(ref json);
            else if (Is(ref json, "meeting"u8))
                meeting = _slugs.Read(ref json);
            else if (Is(ref json, "value"u8))
                value = EnumNames<Stance>.Read(ref json);
            else
                throw Unknown(ref json);
        }
        return new(Needed(subject), Needed(meeting), Needed(value));
    }

    private Subject ReadSubject(ref Utf8JsonReader json)
    {
        Open(ref json);
        string? actor = null, of = null;
        Quantifier? quantifier = null;
        ValueList<string> including = [], except = [];
        while (NextProperty(ref json))
        {
            if (Is(ref json, "actor"u8))
                actor = _slugs.Read(ref json);
            else if (Is(ref json, "of"u8))
                of = _slugs.Read(ref json);
            else if (Is(ref json, "quantifier"u8))
                quantifier = EnumNames<Quantifier>.Read(ref json);
            else if (Is(ref json, "including"u8))
                including = List(ref json, _slug);
            else if (Is(ref json, "except"u8))
                except = List(ref json, _slug);
            else
                throw Unknown(ref json);
        }
        return actor is not null ? Shared(actor) : new GroupSubject(Needed(of), Needed(quantifier)) { Including = including, Except = except };
    }

    private ActorSubject Shared(string actor)
    {
        if (!_actors.TryGetValue(actor, out var subject))
            _actors.Add(actor, subject = new(actor));
        return subject;
    }

    private static RoleStatement StatementOf(RoleBody said) => new(Needed(said.Person), Needed(said.Group), EnumNames<RoleKind>.Of(Needed(said.Role)))
    {
        AtMeeting = said.Meeting, Title = said.Title, During = IntervalOf(said.During), Denied = said.Denied,
    };

    private static MembershipStatement StatementOf(MembershipBody said) => new(Needed(said.Member), Needed(said.Coalition))
    {
        During = IntervalOf(said.During), Denied = said.Denied,
    };

    private static SupportStatement StatementOf(SupportBody said) => new(Needed(said.Sponsor), Needed(said.Recipient), KindsOf(said.Kinds))
    {
        During = IntervalOf(said.During), Denied = said.Denied,
    };

    private static MeetingRoleStatement StatementOf(MeetingRoleBody said) => new(Needed(said.Actor), Needed(said.Meeting), EnumNames<MeetingRoleKind>.Of(Needed(said.Role)))
    {
        During = IntervalOf(said.During), Denied = said.Denied,
    };

    private static RelationStatement StatementOf(RelationBody said) => new(Needed(said.From), Needed(said.To), EnumNames<RelationKind>.Of(Needed(said.Kind)))
    {
        During = IntervalOf(said.During), Denied = said.Denied,
    };

    private static SuccessionStatement StatementOf(SuccessionBody said) => new(Needed(said.Predecessor), Needed(said.Successor), EnumNames<SuccessionKind>.Of(Needed(said.Kind)))
    {
        At = said.At, Denied = said.Denied,
    };

    private static ValueList<SupportKind> KindsOf(string[]? names) => ListOf(names is null ? null : Array.ConvertAll(names, EnumNames<SupportKind>.Of));

    private static T BodyOf<T>(ref Utf8JsonReader json, JsonTypeInfo<T> type) where T : class => Needed(JsonSerializer.Deserialize(ref json, type));
}
