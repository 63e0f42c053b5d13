using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Model;
using static ConflictGraph.Neo4j.Model.Wording;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>What a statement is in the graph: properties of its claim, and the actors that it leads to.</summary>
internal static class StatementProperties
{
    public static Dictionary<string, object?> Of(Statement statement)
    {
        var properties = new Dictionary<string, object?> { ["meeting"] = statement.Meeting };
        switch (statement)
        {
            case ParticipationStatement said:
                Add(properties, StatementKind.Participation, Words<Participation>.Of(said.Value));
                properties["condition"] = WellFormed(said.Condition);
                break;
            case StanceStatement said:
                Add(properties, StatementKind.Stance, Words<Stance>.Of(said.Value));
                break;
            case RoleStatement said:
                Add(properties, StatementKind.Role, Words<RoleKind>.Of(said.Role));
                properties["title"] = WellFormed(said.Title);
                break;
            case MembershipStatement:
                Add(properties, StatementKind.Membership, null);
                break;
            case SupportStatement said:
                Add(properties, StatementKind.Support, null);
                properties["supports"] = said.Kinds.Count == 0 ? null : said.Kinds.Select(Words<SupportKind>.Of).ToArray();
                break;
            case MeetingRoleStatement said:
                Add(properties, StatementKind.MeetingRole, Words<MeetingRoleKind>.Of(said.Role));
                break;
            case RelationStatement said:
                Add(properties, StatementKind.Relation, Words<RelationKind>.Of(said.Kind));
                break;
            case SuccessionStatement said:
                Add(properties, StatementKind.Succession, Words<SuccessionKind>.Of(said.Kind));
                properties["at"] = said.At?.ToString();
                break;
            default:
                throw new ArgumentException($"{statement.GetType().Name} is no kind of statement.", nameof(statement));
        }
        if (statement is SubjectStatement { Subject: GroupSubject group })
            properties["quantifier"] = Words<Quantifier>.Of(group.Quantifier);
        if (statement is FactStatement fact)
        {
            properties["denied"] = fact.Denied ? true : null;
            properties["during"] = fact is SuccessionStatement ? null : StateProperties.Of(fact.During);
        }
        return properties;
    }

    public static AboutRow[] AboutOf(Statement statement) => statement switch
    {
        SubjectStatement { Subject: ActorSubject one } => [new(one.Actor, Named.Subject, 0)],
        SubjectStatement { Subject: GroupSubject group } =>
            [new(group.Of, Named.Of, 0), .. Each(group.Including, Named.Including), .. Each(group.Except, Named.Except)],
        RoleStatement role => [new(role.Person, Named.Person, 0), new(role.Group, Named.Group, 0)],
        MembershipStatement membership => [new(membership.Member, Named.Member, 0), new(membership.Coalition, Named.Coalition, 0)],
        SupportStatement support => [new(support.Sponsor, Named.Sponsor, 0), new(support.Recipient, Named.Recipient, 0)],
        MeetingRoleStatement role => [new(role.Actor, Named.Actor, 0)],
        RelationStatement relation => [new(relation.From, Named.From, 0), new(relation.To, Named.To, 0)],
        SuccessionStatement succession => [new(succession.Predecessor, Named.Predecessor, 0), new(succession.Successor, Named.Successor, 0)],
        _ => throw new ArgumentException($"{statement.GetType().Name} is no kind of statement.", nameof(statement)),
    };

    public static IEnumerable<FactRow> FactsOf(Claim claim) =>
        FactQuestion.On(claim.Statement).Distinct().Select(question => new FactRow(claim.Slug, FactEnds.TypeOf(question.End), question.Actor));

    private static IEnumerable<AboutRow> Each(IEnumerable<string> actors, string @as) => actors.Select((actor, part) => new AboutRow(actor, @as, part));

    private static void Add(Dictionary<string, object?> properties, string kind, string? value)
    {
        properties["kind"] = kind;
        properties["value"] = value;
    }
}
