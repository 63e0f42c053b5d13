using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Formats.Csv;

/// <summary>Reads what a row of claims.csv states, by its column kind.</summary>
internal static class CsvStatement
{
    private static readonly ClaimDraft Nothing = new(default, "", []);

    /// <summary>A claim of which only the statement is given.</summary>
    public static ClaimDraft Read(CsvRow row)
    {
        var kind = row.Required("kind");
        switch (kind.ToUpperInvariant().Replace(" ", "").Replace("_", ""))
        {
            case "PARTICIPATION":
                row.Refuse(kind, "other", "title", "from", "until", "denied");
                return Nothing with { Participation = new(SubjectOf(row), row.Required("meeting"), row.Word<Participation>("value"), row.Optional("condition")) };
            case "STANCE":
                row.Refuse(kind, "other", "title", "condition", "from", "until", "denied");
                return Nothing with { Stance = new(SubjectOf(row), row.Required("meeting"), row.Word<Stance>("value")) };
            case "ROLE":
                return Nothing with { Role = RoleOf(row, kind) };
            case "MEMBERSHIP":
                RefuseGroup(row, kind, "meeting", "value", "condition", "title");
                return Nothing with { Membership = new(row.Required("actor"), row.Required("other")) { During = During(row), Denied = row.Flag("denied") } };
            case "SUPPORT":
                RefuseGroup(row, kind, "meeting", "condition", "title");
                row.Required("value");
                List<SupportKind> kinds = [.. row.List("value").Select(word => row.Word<SupportKind>("value", word))];
                return Nothing with { Support = new(row.Required("actor"), row.Required("other"), kinds) { During = During(row), Denied = row.Flag("denied") } };
            case "MEETINGROLE":
                RefuseGroup(row, kind, "other", "condition", "title", "from", "until");
                return Nothing with
                {
                    MeetingRole = new(row.Required("actor"), row.Required("meeting"), row.Word<MeetingRoleKind>("value")) { Denied = row.Flag("denied") },
                };
            case "RELATION":
                RefuseGroup(row, kind, "meeting", "condition", "title");
                return Nothing with
                {
                    Relation = new(row.Required("actor"), row.Required("other"), row.Word<RelationKind>("value")) { During = During(row), Denied = row.Flag("denied") },
                };
            case "SUCCESSION":
                RefuseGroup(row, kind, "meeting", "condition", "title", "until");
                return Nothing with
                {
                    Succession = new(row.Required("actor"), row.Required("other"), row.Word<SuccessionKind>("value"))
                    {
                        At = row.Optional("from"), Denied = row.Flag("denied"),
                    },
                };
            default:
                throw row.Fail(InputFault.UnknownWord, "kind",
                    "kind takes one of participation, stance, role, membership, support, meetingRole, relation and succession; this is none of them.");
        }
    }

    private static RoleDraft RoleOf(CsvRow row, string kind)
    {
        RefuseGroup(row, kind, "condition");
        return new(row.Required("actor"), row.Required("other"), row.Word<RoleKind>("value"))
        {
            AtMeeting = row.Optional("meeting"), Title = row.Optional("title"), During = During(row), Denied = row.Flag("denied"),
        };
    }

    private static SubjectDraft SubjectOf(CsvRow row)
    {
        if (row.Optional("group") is { } group)
        {
            return new(row.Optional("actor"), new(group, row.Word<Quantifier>("quantifier")) { Including = row.List("including"), Except = row.List("except") });
        }
        row.Refuse("with an actor", "quantifier", "including", "except");
        return new(row.Required("actor"));
    }

    private static IntervalDraft? During(CsvRow row) => row.Interval("from", "until");

    private static void RefuseGroup(CsvRow row, string kind, params ReadOnlySpan<string> others)
    {
        row.Refuse(kind, "group", "quantifier", "including", "except");
        row.Refuse(kind, others);
    }
}
