using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    [StoreFact]
    public async Task Who_is_tied_to_those_who_attend_and_does_not_come_leaves_an_empty_chair()
    {
        await RecordAsync(new Given()
            .Actor("a", "Ahrar").Actor("b", "Brigade").Actor("enemy", "Enemy").Actor("friend", "Friend").Actor("protege", "Protege").Actor("rival", "Rival")
            .Actor("turkey", "Turkey", ActorKind.State).Meeting("talks", starts: "2017-05-01")
            .Stands("a", "talks", Participation.WillAttend).Stands("b", "talks", Participation.WillAttend).Stands("friend", "talks", Participation.Declined)
            .AtWar("a", "enemy").AtWar("enemy", "b").Allied("friend", "a").Supports("turkey", "a").Supports("turkey", "protege")
            .Says(new Domain.Claims.RelationStatement("a", "rival", RelationKind.Rival)));
        var chairs = await Explorer.EmptyChairsAsync("talks", 20, default);
        Assert.Equal(
            [
                "Enemy is at war with Ahrar and the Brigade, which attend. It has no seat: nothing that stands says that it takes part.",
                "Friend is allied with Ahrar, which attends. It has no seat: it stays away.",
                "Protege is supported by Turkey, which also supports Ahrar, which attends. It has no seat: nothing that stands says that it takes part.",
            ],
            chairs.Select(chair => chair.Because));
        Assert.Equal(["a AT_WAR_WITH enemy", "b AT_WAR_WITH enemy"], chairs[0].Ties.Select(tie => tie.Key));
        Assert.Equal(["turkey SUPPORTS protege", "turkey SUPPORTS a"], chairs[2].Ties.Select(tie => tie.Key));
        Assert.Equal("Enemy", Assert.Single(await Explorer.EmptyChairsAsync("talks", 1, default)).Actor.Name);
    }

    [StoreFact]
    public async Task Whoever_has_a_part_in_the_meeting_or_a_member_there_has_a_seat()
    {
        await RecordAsync(new Given().Actors("a", "host", "guest").Actor("all", kind: ActorKind.Coalition).Meeting("talks")
            .Stands("a", "talks", Participation.WillAttend).Member("a", "all")
            .Allied("a", "host").Allied("a", "guest").Allied("a", "all").Part("host", "talks", MeetingRoleKind.Host).Part("guest", "talks", MeetingRoleKind.Invitee));
        Assert.Equal("guest", Assert.Single(await Explorer.EmptyChairsAsync("talks", 20, default)).Actor.Slug);
        Assert.Empty(await Explorer.EmptyChairsAsync("nowhere", 20, default));
    }
}
