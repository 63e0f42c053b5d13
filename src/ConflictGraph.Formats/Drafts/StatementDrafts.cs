using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Formats.Drafts;

/// <summary>Drafts of statements.</summary>
internal static class StatementDrafts
{
    private static readonly ClaimDraft Nothing = new(default, "", []);

    /// <summary>A claim of which only the statement is given.</summary>
    public static ClaimDraft Of(Statement statement) => statement switch
    {
        ParticipationStatement said => Nothing with { Participation = new(Of(said.Subject), said.AtMeeting, said.Value, said.Condition) },
        StanceStatement said => Nothing with { Stance = new(Of(said.Subject), said.AtMeeting, said.Value) },
        RoleStatement said => Nothing with
        {
            Role = new(said.Person, said.Group, said.Role)
            {
                AtMeeting = said.AtMeeting, Title = said.Title, During = Of(said.During), Denied = said.Denied,
            },
        },
        MembershipStatement said => Nothing with { Membership = new(said.Member, said.Coalition) { During = Of(said.During), Denied = said.Denied } },
        SupportStatement said => Nothing with
        {
            Support = new(said.Sponsor, said.Recipient, said.Kinds) { During = Of(said.During), Denied = said.Denied },
        },
        MeetingRoleStatement said => Nothing with { MeetingRole = new(said.Actor, said.AtMeeting, said.Role) { Denied = said.Denied } },
        RelationStatement said => Nothing with { Relation = new(said.From, said.To, said.Kind) { During = Of(said.During), Denied = said.Denied } },
        SuccessionStatement said => Nothing with
        {
            Succession = new(said.Predecessor, said.Successor, said.Kind) { At = said.At?.ToString(), Denied = said.Denied },
        },
        _ => throw new ArgumentException($"{statement.GetType().Name} is no kind of statement.", nameof(statement)),
    };

    public static IntervalDraft? Of(Interval? interval) => interval is null ? null : new(interval.Start?.ToString(), interval.End?.ToString());

    private static SubjectDraft Of(Subject subject) => subject switch
    {
        ActorSubject one => new(one.Actor),
        GroupSubject group => new(null, new(group.Of, group.Quantifier) { Including = group.Including, Except = group.Except }),
        _ => throw new ArgumentException($"{subject.GetType().Name} is no kind of subject.", nameof(subject)),
    };
}
