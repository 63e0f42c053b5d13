using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Writes claims in one order of fields.</summary>
internal static class ClaimDraftWriter
{
    public static void Write(CanonicalJson json, ClaimDraft claim)
    {
        json.Open('{');
        json.Field("id", claim.Id);
        WriteStatement(json, claim);
        json.Field("speaker", claim.Speaker);
        json.Field("speakerName", claim.SpeakerName);
        json.Field<Capacity>("capacity", claim.Capacity);
        json.Field("statedAt", claim.StatedAt);
        json.Field("recordedAt", claim.RecordedAt?.ToString());
        json.All("evidence", claim.Evidence, Write);
        json.Field("repeats", claim.Repeats);
        json.Field("informationCredibility", claim.InformationCredibility);
        json.Close('}');
    }

    private static void Write(CanonicalJson json, EvidenceDraft evidence)
    {
        json.Open('{');
        json.Field("document", evidence.Document);
        json.Field("quote", evidence.Quote);
        json.Number("start", evidence.Start);
        json.Number("end", evidence.End);
        json.Flag("isHeadline", evidence.IsHeadline);
        json.Close('}');
    }

    /// <summary>The one field that says what is claimed, such as "participation".</summary>
    public static void WriteStatement(CanonicalJson json, ClaimDraft claim)
    {
        if (claim.Participation is { } participation)
            Write(json.Name("participation"), participation);
        if (claim.Stance is { } stance)
            Write(json.Name("stance"), stance);
        if (claim.Role is { } role)
            Write(json.Name("role"), role);
        if (claim.Membership is { } membership)
            Write(json.Name("membership"), membership);
        if (claim.Support is { } support)
            Write(json.Name("support"), support);
        if (claim.MeetingRole is { } meetingRole)
            Write(json.Name("meetingRole"), meetingRole);
        if (claim.Relation is { } relation)
            Write(json.Name("relation"), relation);
        if (claim.Succession is { } succession)
            Write(json.Name("succession"), succession);
    }

    private static void Write(CanonicalJson json, ParticipationDraft said)
    {
        WriteSubject(json.Open('{'), said.Subject);
        json.Field("meeting", said.Meeting);
        json.Field<Participation>("value", said.Value);
        json.Field("condition", said.Condition);
        json.Close('}');
    }

    private static void Write(CanonicalJson json, StanceDraft said)
    {
        WriteSubject(json.Open('{'), said.Subject);
        json.Field("meeting", said.Meeting);
        json.Field<Stance>("value", said.Value);
        json.Close('}');
    }

    private static void Write(CanonicalJson json, RoleDraft said)
    {
        json.Open('{');
        json.Field("person", said.Person);
        json.Field("group", said.Group);
        json.Field<RoleKind>("role", said.Role);
        json.Field("atMeeting", said.AtMeeting);
        json.Field("title", said.Title);
        End(json, said.During, said.Denied);
    }

    private static void Write(CanonicalJson json, MembershipDraft said)
    {
        json.Open('{');
        json.Field("member", said.Member);
        json.Field("coalition", said.Coalition);
        End(json, said.During, said.Denied);
    }

    private static void Write(CanonicalJson json, SupportDraft said)
    {
        json.Open('{');
        json.Field("sponsor", said.Sponsor);
        json.Field("recipient", said.Recipient);
        json.All("kinds", said.Kinds, static (json, kind) => json.Text(Words<SupportKind>.Of(kind)));
        End(json, said.During, said.Denied);
    }

    private static void Write(CanonicalJson json, MeetingRoleDraft said)
    {
        json.Open('{');
        json.Field("actor", said.Actor);
        json.Field("meeting", said.Meeting);
        json.Field<MeetingRoleKind>("role", said.Role);
        End(json, null, said.Denied);
    }

    private static void Write(CanonicalJson json, RelationDraft said)
    {
        json.Open('{');
        json.Field("from", said.From);
        json.Field("to", said.To);
        json.Field<RelationKind>("kind", said.Kind);
        End(json, said.During, said.Denied);
    }

    private static void Write(CanonicalJson json, SuccessionDraft said)
    {
        json.Open('{');
        json.Field("predecessor", said.Predecessor);
        json.Field("successor", said.Successor);
        json.Field<SuccessionKind>("kind", said.Kind);
        json.Field("at", said.At);
        End(json, null, said.Denied);
    }

    private static void End(CanonicalJson json, IntervalDraft? during, bool denied)
    {
        if (during is not null)
            ThingWriter.Write(json.Name("during"), during);
        json.Flag("denied", denied);
        json.Close('}');
    }

    private static void WriteSubject(CanonicalJson json, SubjectDraft subject)
    {
        json.Name("subject").Open('{');
        json.Field("actor", subject.Actor);
        if (subject.Group is { } group)
        {
            json.Name("group").Open('{');
            json.Field("of", group.Of);
            json.Field<Quantifier>("quantifier", group.Quantifier);
            json.Each("including", group.Including, static (json, actor) => json.Text(actor));
            json.Each("except", group.Except, static (json, actor) => json.Text(actor));
            json.Close('}');
        }
        json.Close('}');
    }
}
