using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task A_casefile_has_the_claims_on_its_meetings_and_all_that_they_name()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Outlet("reuters"), Given.Document("origin", "reuters"), Given.Document("copy", from: "origin"), Given.Actor("speaker"),
            Given.Meeting("geneva"), Given.Meeting("sochi"),
            Given.Claim("c1", Given.Attends("a"), "speaker", document: "copy"),
            Given.Claim("c2", Given.Attends("b", "geneva")),
            Given.Claim("c3", Given.Attends("c", "sochi")),
            Given.Claim("c4", new StanceStatement(new ActorSubject("b"), "astana", Stance.Opposes)),
            Given.Claim("c5", new MeetingRoleStatement("b", "astana", MeetingRoleKind.Host)),
            Given.Claim("c6", new RoleStatement("speaker", "b", RoleKind.Leader) { AtMeeting = "astana" }));
        var file = await CaseAsync(Now, "astana", "geneva", "unknown");
        Assert.Equal(["c1", "c2", "c4", "c5", "c6"], Slugs(file));
        Assert.Equal(["a", "b", "speaker"], file.Actors.Keys.Order());
        Assert.Equal(["astana", "geneva"], file.Meetings.Keys.Order());
        Assert.Equal(["copy", "origin", "report"], file.Documents.Keys.Order());
        Assert.Equal(["afp", "reuters"], file.Outlets.Keys.Order());
        Assert.Empty(file.MergedInto);
    }

    [StoreFact]
    public async Task A_casefile_of_a_meeting_without_claims_has_the_meeting()
    {
        await CommitAsync(Given.World());
        Assert.Equal(["astana"], (await CaseAsync(Now, "astana")).Meetings.Keys);
        Assert.Empty((await CaseAsync(AsOf(-1), "astana")).Meetings);
    }

    [StoreFact]
    public async Task A_claim_on_a_group_brings_memberships_in_it_and_in_coalitions_within_it()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Actor("inner", kind: ActorKind.Coalition), Given.Actor("elsewhere", kind: ActorKind.Coalition),
            Given.Claim("c1", Given.AllAttend("all")),
            Given.Claim("m1", Given.IsIn("a", "all")),
            Given.Claim("m2", Given.IsIn("inner", "all")),
            Given.Claim("m3", Given.IsIn("b", "inner")),
            Given.Claim("m4", Given.IsIn("all", "inner")),
            Given.Claim("m5", Given.IsIn("c", "elsewhere")),
            Given.Claim("m6", Given.IsIn("c", "all") with { Denied = true }));
        var file = await CaseAsync(Now, "astana");
        Assert.Equal(["c1", "m1", "m2", "m3", "m4", "m6"], Slugs(file));
        Assert.Equal(["a", "all", "b", "c", "inner"], file.Actors.Keys.Order());
    }

    [StoreFact]
    public async Task Memberships_of_merged_coalitions_count_both_ways()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Actor("twin", kind: ActorKind.Coalition), Given.Claim("c1", Given.AllAttend("all")),
            Given.Claim("m1", Given.IsIn("a", "all")), Given.Claim("m2", Given.IsIn("b", "twin")));
        Assert.Equal(["c1", "m1"], Slugs(await CaseAsync(Now, "astana")));
        await CommitAsync(10, new MergeEvent("all", "twin", "one"));
        Assert.Equal(["c1", "m1", "m2"], Slugs(await CaseAsync(Now, "astana")));
        await CommitAsync(20, new UndoMergeEvent("twin", "two"));
        Assert.Equal(["c1", "m1"], Slugs(await CaseAsync(Now, "astana")));
        await CommitAsync(30, new MergeEvent("twin", "all", "one the other way"));
        var file = await CaseAsync(Now, "astana");
        Assert.Equal(["c1", "m1", "m2"], Slugs(file));
        Assert.Equal("twin", file.Identity("all"));
        Assert.Equal(["c1", "m1", "m2"], Slugs(await CaseAsync(AsOf(10), "astana")));
    }

    [StoreFact]
    public async Task A_claim_on_a_group_brings_the_roles_of_its_speaker_under_every_identity()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Actor("alloush", kind: ActorKind.Person), Given.Actor("mohammad", kind: ActorKind.Person), Given.Actor("silent", kind: ActorKind.Person),
            Given.Claim("c1", Given.AllAttend("all"), "alloush"), Given.Claim("c2", Given.Attends("b"), "silent"),
            Given.Claim("r1", new RoleStatement("alloush", "a", RoleKind.Leader)),
            Given.Claim("r2", new RoleStatement("mohammad", "b", RoleKind.Official)),
            Given.Claim("r3", new RoleStatement("silent", "b", RoleKind.Official)));
        Assert.Equal(["c1", "c2", "r1"], Slugs(await CaseAsync(Now, "astana")));
        await CommitAsync(new MergeEvent("mohammad", "alloush", "one man"));
        Assert.Equal(["c1", "c2", "r1", "r2"], Slugs(await CaseAsync(Now, "astana")));
    }

    [StoreFact]
    public async Task Repeated_claims_come_with_those_that_repeat_them_as_far_as_they_are_known()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Meeting("geneva"),
            Given.Claim("first", Given.Attends("a", "geneva"), recordedAt: At(50), repeats: "third"),
            Given.Claim("second", Given.Attends("a", "geneva"), repeats: "first"),
            Given.Claim("third", Given.Attends("a"), repeats: "second"));
        Assert.Equal(["first", "second", "third"], Slugs(await CaseAsync(Now, "astana")));
        Assert.Equal(["second", "third"], Slugs(await CaseAsync(AsOf(49), "astana")));
    }

    [StoreFact]
    public async Task Documents_that_derive_from_each_other_in_a_circle_are_in_a_casefile_once()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Document("x", from: "z"), Given.Document("y", from: "x"), Given.Document("z", from: "y"),
            Given.Claim("c1", Given.Attends("a"), document: "y", recordedAt: At(-9)));
        Assert.Equal(["x", "y", "z"], (await CaseAsync(Now, "astana")).Documents.Keys.Order());
        Assert.Equal(["x", "y", "z"], (await CaseAsync(AsOf(-9), "astana")).Documents.Keys.Order());
    }

    [StoreFact]
    public async Task Absorbed_actors_stand_in_a_casefile_under_their_own_slugs_beside_their_identity()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a")));
        await CommitAsync(10, new MergeEvent("b", "a", "one"));
        await CommitAsync(20, new MergeEvent("b", "c", "one too"));
        var file = await CaseAsync(Now, "astana");
        Assert.Equal("Ahrar", file.Actors["a"].Name);
        Assert.Equal("Brigade", file.Actors["b"].Name);
        Assert.Equal(["a", "c"], file.Actors["b"].Absorbed);
        Assert.Equal([("a", "b"), ("c", "b")], file.MergedInto.Select(entry => (entry.Key, entry.Value)).Order());
        Assert.Equal("a", (await CaseAsync(AsOf(9), "astana")).Identity("a"));
    }

    [StoreFact]
    public async Task Claims_in_a_casefile_have_their_rank_and_retractions_as_known()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), "a"));
        await CommitAsync(10, new RankEvent("c1", Rank.Preferred, "best"));
        await CommitAsync(20, new RetractEvent("c1", "a", null, "no", Given.Claim("c2", Given.Attends("a"), "a")));
        Assert.Equal((Rank.Preferred, 0), Rated(await CaseAsync(AsOf(10), "astana")));
        Assert.Equal((Rank.Preferred, 1), Rated(await CaseAsync(Now, "astana")));
        Assert.Equal(["c1", "c2"], Slugs(await CaseAsync(Now, "astana")));

        static (Rank, int) Rated(Casefile file) => file.Claims.First(claim => claim.Slug == "c1") is var claim ? (claim.Rank, claim.Retractions.Count) : default;
    }

    [StoreFact]
    public async Task Facts_are_found_from_either_end()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Claim("role", new RoleStatement("a", "b", RoleKind.Leader)),
            Given.Claim("in", Given.IsIn("a", "all")),
            Given.Claim("support", new SupportStatement("a", "b", [SupportKind.Funding])),
            Given.Claim("relation", new RelationStatement("a", "b", RelationKind.Rival)),
            Given.Claim("succession", new SuccessionStatement("a", "b", SuccessionKind.Joined)));
        Assert.Equal(["role"], Slugs(await FactsAsync(Now, "a", FactEnd.RolesOf)));
        Assert.Equal(["role"], Slugs(await FactsAsync(Now, "b", FactEnd.RolesIn)));
        Assert.Empty(Slugs(await FactsAsync(Now, "a", FactEnd.RolesIn)));
        Assert.Equal(["in"], Slugs(await FactsAsync(Now, "a", FactEnd.MembershipsOf)));
        Assert.Equal(["in"], Slugs(await FactsAsync(Now, "all", FactEnd.MembersOf)));
        Assert.Equal(["support"], Slugs(await FactsAsync(Now, "a", FactEnd.SupportBy)));
        Assert.Equal(["support"], Slugs(await FactsAsync(Now, "b", FactEnd.SupportOf)));
        Assert.Empty(Slugs(await FactsAsync(Now, "b", FactEnd.SupportBy)));
        foreach (var end in new[] { "a", "b" })
        {
            Assert.Equal(["relation"], Slugs(await FactsAsync(Now, end, FactEnd.Relations)));
            Assert.Equal(["succession"], Slugs(await FactsAsync(Now, end, FactEnd.Successions)));
        }
        var file = await Store.FactsAsync(Now, [new("a", FactEnd.RolesOf), new("all", FactEnd.MembersOf), new("nobody", FactEnd.RolesOf)], None);
        Assert.Equal(["in", "role"], Slugs(file));
        Assert.Equal(["a", "all", "b"], file.Actors.Keys.Order());
    }

    [StoreFact]
    public async Task Facts_on_an_absorbed_actor_count_for_its_identity()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("in", Given.IsIn("a", "all")));
        await CommitAsync(10, new MergeEvent("b", "a", "one"));
        Assert.Equal(["in"], Slugs(await FactsAsync(Now, "b", FactEnd.MembershipsOf)));
        Assert.Equal(["in"], Slugs(await FactsAsync(Now, "a", FactEnd.MembershipsOf)));
        Assert.Empty(Slugs(await FactsAsync(AsOf(9), "b", FactEnd.MembershipsOf)));
    }

    [StoreFact]
    public async Task An_actor_has_the_meetings_that_claims_on_it_and_on_its_coalitions_name()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Meeting("geneva"), Given.Meeting("sochi"), Given.Meeting("vienna"), Given.Actor("outer", kind: ActorKind.Coalition), Given.Actor("twin"),
            Given.Claim("c1", Given.Attends("a")), Given.Claim("c2", Given.AllAttend("outer", "geneva")),
            Given.Claim("c3", Given.Attends("twin", "sochi")), Given.Claim("c4", Given.Attends("c", "vienna")),
            Given.Claim("m1", Given.IsIn("a", "all")), Given.Claim("m2", Given.IsIn("all", "outer")), Given.Claim("m3", Given.IsIn("outer", "all")));
        await CommitAsync(10, new MergeEvent("a", "twin", "one"));
        var found = await Store.MeetingsOfAsync(Now, ["a", "all", "twin", "b"], None);
        Assert.Equal(["astana", "geneva", "sochi"], found["a"].Order());
        Assert.Equal(["astana", "geneva", "sochi"], found["twin"].Order());
        Assert.Equal(["geneva"], found["all"]);
        Assert.Empty(found["b"]);
        Assert.Equal(["astana", "geneva"], (await Store.MeetingsOfAsync(AsOf(9), ["a"], None))["a"].Order());
    }
}
