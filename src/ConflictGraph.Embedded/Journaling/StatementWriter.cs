using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling.Bodies;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Puts a statement into the body of its claim.</summary>
internal static class StatementWriter
{
    public static void Write(Statement statement, ClaimBody body)
    {
        switch (statement)
        {
            case ParticipationStatement said:
                body.Participation = new() { Subject = BodyOf(said.Subject), Meeting = said.AtMeeting, Value = said.Value.ToString(), Condition = said.Condition };
                break;
            case StanceStatement said:
                body.Stance = new() { Subject = BodyOf(said.Subject), Meeting = said.AtMeeting, Value = said.Value.ToString() };
                break;
            case RoleStatement said:
                body.Role = Fact(said, new RoleBody
                {
                    Person = said.Person, Group = said.Group, Role = said.Role.ToString(), Meeting = said.AtMeeting, Title = said.Title,
                });
                break;
            case MembershipStatement said:
                body.Membership = Fact(said, new MembershipBody { Member = said.Member, Coalition = said.Coalition });
                break;
            case SupportStatement said:
                body.Support = Fact(said, new SupportBody { Sponsor = said.Sponsor, Recipient = said.Recipient, Kinds = OrNull(said.Kinds.Select(kind => kind.ToString())) });
                break;
            case MeetingRoleStatement said:
                body.MeetingRole = Fact(said, new MeetingRoleBody { Actor = said.Actor, Meeting = said.AtMeeting, Role = said.Role.ToString() });
                break;
            case RelationStatement said:
                body.Relation = Fact(said, new RelationBody { From = said.From, To = said.To, Kind = said.Kind.ToString() });
                break;
            case SuccessionStatement said:
                body.Succession = new()
                {
                    Predecessor = said.Predecessor, Successor = said.Successor, Kind = said.Kind.ToString(), At = said.At, Denied = said.Denied,
                };
                break;
            default:
                throw new ArgumentException($"{statement.GetType().Name} is no kind of statement.", nameof(statement));
        }
    }

    public static IntervalBody? BodyOf(Interval? interval) => interval is null ? null : new() { Start = interval.Start, End = interval.End };

    /// <summary>An empty list is not written.</summary>
    public static T[]? OrNull<T>(IEnumerable<T> elements) => elements.ToArray() is { Length: > 0 } array ? array : null;

    private static SubjectBody BodyOf(Subject subject) => subject switch
    {
        ActorSubject one => new() { Actor = one.Actor },
        GroupSubject group => new()
        {
            Of = group.Of, Quantifier = group.Quantifier.ToString(), Including = OrNull(group.Including), Except = OrNull(group.Except),
        },
        _ => throw new ArgumentException($"{subject.GetType().Name} is no kind of subject.", nameof(subject)),
    };

    private static T Fact<T>(FactStatement fact, T body) where T : FactBody
    {
        body.Denied = fact.Denied;
        body.During = BodyOf(fact.During);
        return body;
    }
}
