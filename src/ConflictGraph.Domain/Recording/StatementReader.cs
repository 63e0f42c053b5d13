using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Recording;

/// <summary>Reads what a claim states: exactly one of eight statements.</summary>
internal sealed class StatementReader(Fields fields)
{
    private const string Names = "participation, stance, role, membership, support, meetingRole, relation and succession";

    private readonly SubjectReader subjects = new(fields);

    /// <summary>The statement; null where none or several are given. Those that are given are read all the same.</summary>
    public Statement? Read(ClaimDraft draft, FieldPath path)
    {
        Statement?[] all =
        [
            draft.Participation is { } participation ? Read(participation, path.Field("participation")) : null,
            draft.Stance is { } stance ? Read(stance, path.Field("stance")) : null,
            draft.Role is { } role ? Read(role, path.Field("role")) : null,
            draft.Membership is { } membership ? Read(membership, path.Field("membership")) : null,
            draft.Support is { } support ? Read(support, path.Field("support")) : null,
            draft.MeetingRole is { } meetingRole ? Read(meetingRole, path.Field("meetingRole")) : null,
            draft.Relation is { } relation ? Read(relation, path.Field("relation")) : null,
            draft.Succession is { } succession ? Read(succession, path.Field("succession")) : null,
        ];
        var given = all.Count(one => one is not null);
        if (given == 0)
            fields.Add(MistakeCode.MissingStatement, path, $"A claim takes exactly one of {Names}; this one has none.");
        if (given > 1)
            fields.Add(MistakeCode.SeveralStatements, path, $"A claim takes exactly one of {Names}; this one has {given}.");
        return given == 1 ? all.First(one => one is not null) : null;
    }

    private ParticipationStatement Read(ParticipationDraft draft, FieldPath path) => new(
        subjects.Read(draft.Subject, path.Field("subject")),
        fields.Reference(draft.Meeting, Kinds.Meeting, path.Field("meeting")),
        draft.Value,
        fields.Text(draft.Condition, RecordingLimits.Line, path.Field("condition")));

    private StanceStatement Read(StanceDraft draft, FieldPath path) => new(
        subjects.Read(draft.Subject, path.Field("subject")),
        fields.Reference(draft.Meeting, Kinds.Meeting, path.Field("meeting")),
        draft.Value);

    private RoleStatement Read(RoleDraft draft, FieldPath path) => new(
        fields.Reference(draft.Person, Kinds.Person, path.Field("person")),
        fields.Reference(draft.Group, Kinds.Group, path.Field("group")),
        draft.Role)
    {
        AtMeeting = fields.OptionalReference(draft.AtMeeting, Kinds.Meeting, path.Field("atMeeting")),
        Title = fields.Text(draft.Title, RecordingLimits.Line, path.Field("title")),
        During = fields.Interval(draft.During, path.Field("during")),
        Denied = draft.Denied,
    };

    private MembershipStatement Read(MembershipDraft draft, FieldPath path)
    {
        var (member, coalition) = Two(
            draft.Member, draft.Coalition, Kinds.Coalition, path, "member", "coalition", "cannot be a member of itself");
        return new(member, coalition) { During = fields.Interval(draft.During, path.Field("during")), Denied = draft.Denied };
    }

    private SupportStatement Read(SupportDraft draft, FieldPath path)
    {
        var (sponsor, recipient) = Two(draft.Sponsor, draft.Recipient, Kinds.Actor, path, "sponsor", "recipient", "cannot support itself");
        var kinds = fields.List(draft.Kinds, path.Field("kinds"));
        if (draft.Kinds.Count == 0)
            fields.Add(MistakeCode.MissingStatement, path.Field("kinds"),
                "kinds takes at least one kind of support, UNKNOWN where the source does not tell; here is none.");
        // A set: the order in which a source lists the kinds says nothing.
        ValueList<SupportKind> set = [.. kinds.Distinct().Order()];
        return new(sponsor, recipient, set) { During = fields.Interval(draft.During, path.Field("during")), Denied = draft.Denied };
    }

    private MeetingRoleStatement Read(MeetingRoleDraft draft, FieldPath path) => new(
        fields.Reference(draft.Actor, Kinds.Actor, path.Field("actor")),
        fields.Reference(draft.Meeting, Kinds.Meeting, path.Field("meeting")),
        draft.Role)
    {
        Denied = draft.Denied,
    };

    private RelationStatement Read(RelationDraft draft, FieldPath path)
    {
        var (from, to) = Two(draft.From, draft.To, Kinds.Actor, path, "from", "to", "cannot stand in a relation to itself");
        return new(from, to, draft.Kind) { During = fields.Interval(draft.During, path.Field("during")), Denied = draft.Denied };
    }

    private SuccessionStatement Read(SuccessionDraft draft, FieldPath path)
    {
        var (predecessor, successor) = Two(
            draft.Predecessor, draft.Successor, Kinds.Actor, path, "predecessor", "successor", "cannot succeed itself");
        return new(predecessor, successor, draft.Kind) { At = fields.Date(draft.At, path.Field("at")), Denied = draft.Denied };
    }

    /// <summary>Two actors that may not be one.</summary>
    private (string One, string Other) Two(
        string one, string other, Kinds otherTakes, FieldPath path, string oneField, string otherField, string fault)
    {
        fields.Reference(one, Kinds.Actor, path.Field(oneField));
        fields.Reference(other, otherTakes, path.Field(otherField));
        if (one == other)
            fields.Add(MistakeCode.Cycle, path.Field(otherField),
                $"{otherField} takes another actor than {oneField}; {Echo.Of(one)} {fault}.");
        return (one, other);
    }
}
