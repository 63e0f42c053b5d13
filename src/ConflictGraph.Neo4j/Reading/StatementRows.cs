using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Makes statements of what comes back of their claims.</summary>
internal static class StatementRows
{
    public static Statement Read(JsonElement map)
    {
        var about = map.GetProperty("about");
        string One(string named) => Find(about, named) ?? throw new FormatException($"The graph has the claim '{map.Text("slug")}' without its {named}.");
        var value = map.Text("value");
        var denied = map.Flag("denied");
        Interval? During() => ThingRows.Interval(map, "during");
        return map.Text("kind") switch
        {
            StatementKind.Participation =>
                new ParticipationStatement(Subject(map, about), map.Text("meeting")!, Words<Participation>.Read(value!), map.Text("condition")),
            StatementKind.Stance => new StanceStatement(Subject(map, about), map.Text("meeting")!, Words<Stance>.Read(value!)),
            StatementKind.Role => new RoleStatement(One(Named.Person), One(Named.Group), Words<RoleKind>.Read(value!))
            {
                AtMeeting = map.Text("meeting"), Title = map.Text("title"), During = During(), Denied = denied,
            },
            StatementKind.Membership => new MembershipStatement(One(Named.Member), One(Named.Coalition)) { During = During(), Denied = denied },
            StatementKind.Support =>
                new SupportStatement(One(Named.Sponsor), One(Named.Recipient), map.Texts("supports").Select(Words<SupportKind>.Read).ToValueList())
                {
                    During = During(), Denied = denied,
                },
            StatementKind.MeetingRole => new MeetingRoleStatement(One(Named.Actor), map.Text("meeting")!, Words<MeetingRoleKind>.Read(value!))
            {
                During = During(), Denied = denied,
            },
            StatementKind.Relation => new RelationStatement(One(Named.From), One(Named.To), Words<RelationKind>.Read(value!)) { During = During(), Denied = denied },
            StatementKind.Succession => new SuccessionStatement(One(Named.Predecessor), One(Named.Successor), Words<SuccessionKind>.Read(value!))
            {
                At = ThingRows.Date(map.Text("at")), Denied = denied,
            },
            var kind => throw new FormatException($"The graph has a statement of kind '{kind}', which this program does not know: use a newer ConflictGraph."),
        };
    }

    private static Subject Subject(JsonElement map, JsonElement about) => map.Text("quantifier") is not { } quantifier
        ? new ActorSubject(Find(about, Named.Subject)!)
        : new GroupSubject(Find(about, Named.Of)!, Words<Quantifier>.Read(quantifier))
        {
            Including = All(about, Named.Including), Except = All(about, Named.Except),
        };

    private static string? Find(JsonElement about, string named)
    {
        foreach (var one in about.EnumerateArray())
        {
            if (one[0].ValueEquals(named))
                return one[2].GetString();
        }
        return null;
    }

    private static ValueList<string> All(JsonElement about, string named) => about.EnumerateArray().Where(one => one[0].ValueEquals(named))
        .OrderBy(one => one[1].GetInt32()).Select(one => one[2].GetString()!).ToValueList();
}
