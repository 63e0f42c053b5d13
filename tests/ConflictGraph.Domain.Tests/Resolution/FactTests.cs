using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using static ConflictGraph.Domain.Claims.Capacity;

namespace ConflictGraph.Domain.Tests.Resolution;

public class FactTests
{
    private readonly Given given = new();

    [Fact]
    public void A_fact_with_an_interval_holds_for_it_whenever_it_was_stated()
    {
        given.Member("a", "front", from: "2017-01-05", until: "2017-01-15");
        Assert.Empty(MembersAt("2017-01-04"));
        Assert.Single(MembersAt("2017-01-05"));
        Assert.Single(MembersAt("2017-01-14"));
        Assert.Empty(MembersAt("2017-01-15"));
    }

    [Fact]
    public void A_fact_without_an_interval_holds_from_when_it_was_stated()
    {
        given.Member("a", "front", from: null);
        Assert.Empty(MembersAt("2016-11-30"));
        Assert.Single(MembersAt("2016-12-01"));
    }

    [Fact]
    public void A_settled_denial_is_no_fact_and_a_contested_one_says_so()
    {
        given.Member("a", "front", denied: true, capacity: FirstParty);
        given.Member("a", "front", capacity: Editorial);
        given.Member("b", "front");
        given.Member("b", "front", denied: true);
        var fact = Assert.Single(MembersAt("2017-01-10"));
        Assert.Equal(FactStatus.Contested, fact.Status);
        Assert.Equal(RuleId.Unresolved, fact.DecidedBy);
    }

    [Fact]
    public void Interval_and_title_come_from_the_best_claim_and_open_bounds_from_the_next()
    {
        given.Role("p", "a", RoleKind.Official, from: "2016-03", until: null, capacity: FirstParty);
        given.Role("p", "a", RoleKind.Official, from: "2015", until: "2017-06", title: "minister", capacity: Editorial);
        var fact = Assert.Single(given.Resolver().Facts(new("p", FactEnd.RolesOf)));
        Assert.Equal(new Interval(PartialDateFormat.Parse("2016-03"), PartialDateFormat.Parse("2017-06")), fact.During);
        Assert.Equal("minister", fact.Title);
    }

    [Fact]
    public void Relations_are_symmetric()
    {
        given.Actor("a", ActorKind.Faction).Actor("b", ActorKind.Faction);
        given.Add(new RelationStatement("a", "b", RelationKind.Rival), by: "one");
        given.Add(new RelationStatement("b", "a", RelationKind.Rival), by: "other");
        Assert.Equal(RuleId.Agreement, Assert.Single(given.Resolver().Facts(new("a", FactEnd.Relations))).DecidedBy);
        Assert.Single(given.Resolver().Facts(new("b", FactEnd.Relations)));
    }

    [Fact]
    public void Support_is_settled_kind_by_kind_and_shown_together_where_the_same_claims_settle_it()
    {
        given.Actor("state", ActorKind.State).Actor("a", ActorKind.Faction);
        given.Add(new SupportStatement("state", "a", [SupportKind.Weapons, SupportKind.Training]), by: "one");
        given.Add(new SupportStatement("state", "a", [SupportKind.Funding]), by: "one");
        given.Add(new SupportStatement("state", "a", [SupportKind.Funding]) { Denied = true }, FirstParty, by: "state");
        var fact = Assert.Single(given.Resolver().Facts(new("a", FactEnd.SupportOf)));
        Assert.Equal([SupportKind.Weapons, SupportKind.Training], fact.Kinds);
    }

    [Fact]
    public void A_succession_holds_from_its_date()
    {
        given.Actor("old", ActorKind.Faction).Actor("new", ActorKind.Faction);
        given.Add(new SuccessionStatement("old", "new", SuccessionKind.Rename) { At = PartialDateFormat.Parse("2016-07-28") }, on: "2017-01-10");
        Assert.Empty(given.Resolver("2016-07-27").Facts(new("old", FactEnd.Successions)));
        Assert.Single(given.Resolver("2016-07-28").Facts(new("old", FactEnd.Successions)));
    }

    private IReadOnlyList<Fact> MembersAt(string at) => given.Resolver(at).Facts(new("front", FactEnd.MembersOf));
}
