using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Json;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Reads what claims state.</summary>
internal static class StatementDraftReader
{
    /// <summary>The claim with the statement that the field holds; null if it holds none.</summary>
    public static ClaimDraft? Read(ref EntryCursor json, ClaimDraft claim) => json.Field switch
    {
        "participation" or "stance" or "role" or "membership" or "support" or "meetingRole" or "relation" or "succession" when json.IsNull => claim,
        "participation" => claim with { Participation = Participation(ref json) },
        "stance" => claim with { Stance = Stance(ref json) },
        "role" => claim with { Role = Role(ref json) },
        "membership" => claim with { Membership = Membership(ref json) },
        "support" => claim with { Support = Support(ref json) },
        "meetingRole" => claim with { MeetingRole = MeetingRole(ref json) },
        "relation" => claim with { Relation = Relation(ref json) },
        "succession" => claim with { Succession = Succession(ref json) },
        _ => null,
    };

    private static ParticipationDraft Participation(ref EntryCursor json)
    {
        SubjectDraft? subject = null;
        string? meeting = null, condition = null;
        Participation? value = null;
        for (var seen = json.Enter("participation"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "subject": subject = SubjectDraftReader.Read(ref json); break;
                case "meeting": meeting = json.Text(); break;
                case "value": value = json.Word<Participation>(); break;
                case "condition": condition = json.OptionalText(); break;
                default: throw json.Unknown("subject, meeting, value and condition");
            }
        }
        return new(json.Needed(subject, "subject"), json.Needed(meeting, "meeting"), json.Needed(value, "value"), condition);
    }

    private static StanceDraft Stance(ref EntryCursor json)
    {
        SubjectDraft? subject = null;
        string? meeting = null;
        Stance? value = null;
        for (var seen = json.Enter("stance"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "subject": subject = SubjectDraftReader.Read(ref json); break;
                case "meeting": meeting = json.Text(); break;
                case "value": value = json.Word<Stance>(); break;
                default: throw json.Unknown("subject, meeting and value");
            }
        }
        return new(json.Needed(subject, "subject"), json.Needed(meeting, "meeting"), json.Needed(value, "value"));
    }

    private static RoleDraft Role(ref EntryCursor json)
    {
        string? person = null, group = null, atMeeting = null, title = null;
        RoleKind? role = null;
        IntervalDraft? during = null;
        var denied = false;
        for (var seen = json.Enter("role"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "person": person = json.Text(); break;
                case "group": group = json.Text(); break;
                case "role": role = json.Word<RoleKind>(); break;
                case "atMeeting": atMeeting = json.OptionalText(); break;
                case "title": title = json.OptionalText(); break;
                case "during": during = ThingReader.Interval(ref json); break;
                case "denied": denied = json.Flag(); break;
                default: throw json.Unknown("person, group, role, atMeeting, title, during and denied");
            }
        }
        return new(json.Needed(person, "person"), json.Needed(group, "group"), json.Needed(role, "role"))
        {
            AtMeeting = atMeeting, Title = title, During = during, Denied = denied,
        };
    }

    private static MembershipDraft Membership(ref EntryCursor json)
    {
        string? member = null, coalition = null;
        IntervalDraft? during = null;
        var denied = false;
        for (var seen = json.Enter("membership"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "member": member = json.Text(); break;
                case "coalition": coalition = json.Text(); break;
                case "during": during = ThingReader.Interval(ref json); break;
                case "denied": denied = json.Flag(); break;
                default: throw json.Unknown("member, coalition, during and denied");
            }
        }
        return new(json.Needed(member, "member"), json.Needed(coalition, "coalition")) { During = during, Denied = denied };
    }

    private static SupportDraft Support(ref EntryCursor json)
    {
        string? sponsor = null, recipient = null;
        List<SupportKind>? kinds = null;
        IntervalDraft? during = null;
        var denied = false;
        for (var seen = json.Enter("support"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "sponsor": sponsor = json.Text(); break;
                case "recipient": recipient = json.Text(); break;
                case "kinds": kinds = Kinds(ref json); break;
                case "during": during = ThingReader.Interval(ref json); break;
                case "denied": denied = json.Flag(); break;
                default: throw json.Unknown("sponsor, recipient, kinds, during and denied");
            }
        }
        return new(json.Needed(sponsor, "sponsor"), json.Needed(recipient, "recipient"), json.Needed(kinds, "kinds")) { During = during, Denied = denied };
    }

    private static List<SupportKind> Kinds(ref EntryCursor json)
    {
        json.EnterList();
        var kinds = new List<SupportKind>();
        while (json.NextElement())
            kinds.Add(json.Word<SupportKind>());
        return kinds;
    }

    private static MeetingRoleDraft MeetingRole(ref EntryCursor json)
    {
        string? actor = null, meeting = null;
        MeetingRoleKind? role = null;
        var denied = false;
        for (var seen = json.Enter("meetingRole"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "actor": actor = json.Text(); break;
                case "meeting": meeting = json.Text(); break;
                case "role": role = json.Word<MeetingRoleKind>(); break;
                case "denied": denied = json.Flag(); break;
                default: throw json.Unknown("actor, meeting, role and denied");
            }
        }
        return new(json.Needed(actor, "actor"), json.Needed(meeting, "meeting"), json.Needed(role, "role")) { Denied = denied };
    }

    private static RelationDraft Relation(ref EntryCursor json)
    {
        string? from = null, to = null;
        RelationKind? kind = null;
        IntervalDraft? during = null;
        var denied = false;
        for (var seen = json.Enter("relation"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "from": from = json.Text(); break;
                case "to": to = json.Text(); break;
                case "kind": kind = json.Word<RelationKind>(); break;
                case "during": during = ThingReader.Interval(ref json); break;
                case "denied": denied = json.Flag(); break;
                default: throw json.Unknown("from, to, kind, during and denied");
            }
        }
        return new(json.Needed(from, "from"), json.Needed(to, "to"), json.Needed(kind, "kind")) { During = during, Denied = denied };
    }

    private static SuccessionDraft Succession(ref EntryCursor json)
    {
        string? predecessor = null, successor = null, at = null;
        SuccessionKind? kind = null;
        var denied = false;
        for (var seen = json.Enter("succession"); json.Next(ref seen);)
        {
            switch (json.Field)
            {
                case "predecessor": predecessor = json.Text(); break;
                case "successor": successor = json.Text(); break;
                case "kind": kind = json.Word<SuccessionKind>(); break;
                case "at": at = json.OptionalText(); break;
                case "denied": denied = json.Flag(); break;
                default: throw json.Unknown("predecessor, successor, kind, at and denied");
            }
        }
        return new(json.Needed(predecessor, "predecessor"), json.Needed(successor, "successor"), json.Needed(kind, "kind")) { At = at, Denied = denied };
    }
}
