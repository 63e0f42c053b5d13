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
    public async Task Actors_are_found_by_what_was_recorded_of_them()
    {
        await RecordAsync(
            Given.Actor("a", "Ahrar al-Sham") with { Aliases = ["Free Men"], ExternalIds = [new("UCDP", "1")], Active = new(Given.Date("2011"), Given.Date("2018")) },
            Given.Actor("b", "Zenki", ActorKind.Coalition), Given.Actor("c", "Elan", ActorKind.Person));
        Assert.Equal(["a", "c", "b"], await AllAsync(Now, new ActorQuery()));
        Assert.Equal(["b", "c", "a"], await AllAsync(Now, new ActorQuery { Descending = true }));
        Assert.Equal(["c", "b"], await AllAsync(Now, new ActorQuery { Kinds = [ActorKind.Coalition, ActorKind.Person] }));
        Assert.Empty(await AllAsync(Now, new ActorQuery { Kinds = [] }));
        Assert.Equal(["a"], await AllAsync(Now, new ActorQuery { Text = "AL-SHAM" }));
        Assert.Equal(["a"], await AllAsync(Now, new ActorQuery { Text = "e men" }));
        Assert.Equal(["c"], await AllAsync(Now, new ActorQuery { NameStartsWith = "ela" }));
        Assert.Equal(["a"], await AllAsync(Now, new ActorQuery { NameStartsWith = "free" }));
        Assert.Empty(await AllAsync(Now, new ActorQuery { NameStartsWith = "sham" }));
        Assert.Equal(["c", "b"], await AllAsync(Now, new ActorQuery { ActiveAt = Given.Date("2018") }));
        Assert.Equal(["a", "c", "b"], await AllAsync(Now, new ActorQuery { ActiveAt = Given.Date("2011") }));
        Assert.Equal(["a"], await AllAsync(Now, new ActorQuery { ExternalId = new("UCDP", "1") }));
        Assert.Equal(["c", "b"], await AllAsync(Now, new ActorQuery { Among = ["b", "c", "nobody", "b"] }));
        Assert.Empty(await AllAsync(Now, new ActorQuery { Among = ["b"], Text = "ahrar" }));
        Assert.Equal(2, await CountAsync(Now, new ActorQuery { Kinds = [ActorKind.Coalition, ActorKind.Person] }));
    }

    [StoreFact]
    public async Task Meetings_are_found_by_what_was_recorded_of_them()
    {
        await RecordAsync(
            Given.Process("talks"), Given.Meeting("m1", "Zurich", "2017-01-23", process: "talks"), Given.Meeting("m2", "Astana", "2017-01"),
            Given.Meeting("m3", "Madrid", process: "talks") with { Place = "Palacio Real" });
        Assert.Equal(["m3", "m1", "m2"], await AllAsync(Now, new MeetingQuery()));
        Assert.Equal(["m2", "m3", "m1"], await AllAsync(Now, new MeetingQuery { ByName = true }));
        Assert.Equal(["m3", "m1"], await AllAsync(Now, new MeetingQuery { Process = "talks" }));
        Assert.Empty(await AllAsync(Now, new MeetingQuery { Process = "other" }));
        Assert.Equal(["m3"], await AllAsync(Now, new MeetingQuery { Text = "real" }));
        Assert.Equal(["m2"], await AllAsync(Now, new MeetingQuery { Text = "asta" }));
        Assert.Equal(["m1", "m2"], await AllAsync(Now, new MeetingQuery { StartsFrom = Given.Date("2017-01-23") }));
        Assert.Equal(["m1"], await AllAsync(Now, new MeetingQuery { StartsBefore = Given.Date("2017-02") }));
        Assert.Equal(["m1"], await AllAsync(Now, new MeetingQuery { StartsBefore = Given.Date("2017-02"), ByName = true }));
        Assert.Equal(["m1"], await AllAsync(Now, new MeetingQuery { Among = ["m1"] }));
        Assert.Equal(3, await CountAsync(Now, new MeetingQuery { ByName = true }));
        await CommitAsync(10, Given.Record(Given.Meeting("m1", "Bern", "2015", process: "talks")));
        Assert.Equal(["m3", "m1", "m2"], await AllAsync(Now, new MeetingQuery()));
        Assert.Equal(["m2", "m1", "m3"], await AllAsync(Now, new MeetingQuery { ByName = true }));
        Assert.Equal(["m2", "m3", "m1"], await AllAsync(AsOf(9), new MeetingQuery { ByName = true }));
        Assert.Equal(3, await CountAsync(Now, new MeetingQuery()));
    }

    [StoreFact]
    public async Task Sources_and_processes_are_found_by_what_was_recorded_of_them()
    {
        await RecordAsync(
            Given.Outlet("o1", "Reuters"), Given.Outlet("o2", "AFP"), Given.Process("p1", "Zurich"), Given.Process("p2", "Astana"),
            Given.Document("d1", "o1", "2017-01-18"), Given.Document("d2", "o2", "2017-01-17", from: "d1"), Given.Document("d3", "o2"));
        Assert.Equal(["o2", "o1"], await AllAsync(Now, new OutletQuery()));
        Assert.Equal(["p2", "p1"], await AllAsync(Now, new ProcessQuery()));
        Assert.Equal(["p1"], await AllAsync(Now, new ProcessQuery { Among = ["p1"] }));
        Assert.Equal(["d3", "d2", "d1"], await AllAsync(Now, new DocumentQuery()));
        Assert.Equal(["d3", "d2"], await AllAsync(Now, new DocumentQuery { Outlet = "o2" }));
        Assert.Equal(["d2"], await AllAsync(Now, new DocumentQuery { DerivedFrom = "d1" }));
        Assert.Equal(["d1"], await AllAsync(Now, new DocumentQuery { Text = "D1" }));
        Assert.Equal(["d1"], await AllAsync(Now, new DocumentQuery { PublishedFrom = Given.Date("2017-01-18") }));
        Assert.Equal(["d2"], await AllAsync(Now, new DocumentQuery { PublishedBefore = Given.Date("2017-01-18") }));
        await CommitAsync(10, Given.Record(Given.Document("d2", "o1", "2017-01-17")));
        Assert.Equal(["d3"], await AllAsync(Now, new DocumentQuery { Outlet = "o2" }));
        Assert.Equal(["d2", "d1"], await AllAsync(Now, new DocumentQuery { Outlet = "o1" }));
        Assert.Empty(await AllAsync(Now, new DocumentQuery { DerivedFrom = "d1" }));
        Assert.Equal(["d3", "d2"], await AllAsync(AsOf(9), new DocumentQuery { Outlet = "o2" }));
        Assert.Equal([2, 2, 3], await Store.CountsAsync(Now, [new OutletQuery(), new ProcessQuery(), new DocumentQuery()], None));
    }

    [StoreFact]
    public async Task Claims_are_found_by_what_was_recorded_of_them()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Meeting("geneva"), Given.Outlet("reuters"), Given.Document("wire", "reuters"),
            Given.Claim("c1", Given.Attends("a"), "b", "2017-01-18", At(-3), quote: "We shall  go") with { Capacity = Capacity.FirstParty },
            Given.Claim("c2", Given.Attends("b", "geneva"), "a", "2017-01-17", At(-2), "wire") with { SpeakerName = "Ahrar's spokesman" },
            Given.Claim("c3", new ParticipationStatement(new ActorSubject("c"), "astana", Participation.WillAttendConditionally, "if the Truce holds"),
                statedAt: "2017-01", recordedAt: At(-4)),
            Given.Claim("c4", Given.IsIn("a", "all"), statedAt: "2017-01-17", recordedAt: At(-1)));
        Assert.Equal(["c2", "c4", "c1", "c3"], await AllAsync(Now, new ClaimQuery()));
        Assert.Equal(["c3", "c1", "c4", "c2"], await AllAsync(Now, new ClaimQuery { Descending = true }));
        Assert.Equal(["c3", "c1", "c2", "c4"], await AllAsync(Now, new ClaimQuery { ByRecording = true }));
        Assert.Equal(["c1", "c3"], await AllAsync(Now, new ClaimQuery { Meeting = "astana" }));
        Assert.Equal(["c4", "c1"], await AllAsync(Now, new ClaimQuery { About = "a" }));
        Assert.Equal(["c1"], await AllAsync(Now, new ClaimQuery { About = "a", Meeting = "astana" }));
        Assert.Equal(["c2"], await AllAsync(Now, new ClaimQuery { Speaker = "a" }));
        Assert.Equal(["c2"], await AllAsync(Now, new ClaimQuery { Outlet = "reuters" }));
        Assert.Equal(["c4", "c1", "c3"], await AllAsync(Now, new ClaimQuery { Document = "report" }));
        Assert.Equal(["c1"], await AllAsync(Now, new ClaimQuery { Capacities = [Capacity.FirstParty] }));
        Assert.Equal(["c1", "c3"], await AllAsync(Now, new ClaimQuery { StatedFrom = Given.Date("2017-01-18") }));
        Assert.Equal(["c2", "c4"], await AllAsync(Now, new ClaimQuery { StatedBefore = Given.Date("2017-01-18"), ByRecording = true }));
        Assert.Equal(["c1"], await AllAsync(Now, new ClaimQuery { Text = "shall go" }));
        Assert.Equal(["c2"], await AllAsync(Now, new ClaimQuery { Text = "SPOKESMAN" }));
        Assert.Equal(["c3"], await AllAsync(Now, new ClaimQuery { Text = "truce" }));
        Assert.Equal(["c4"], await AllAsync(Now, new ClaimQuery { Among = ["c4", "c0"] }));
        Assert.Empty(await AllAsync(Now, new ClaimQuery { Meeting = "nowhere" }));
        Assert.Equal(["c1", "c3"], await AllAsync(AsOf(-3), new ClaimQuery()));
        Assert.Equal([4, 2, 2], await Store.CountsAsync(
            Now, [new ClaimQuery(), new ClaimQuery { About = "a" }, new ClaimQuery { Meeting = "astana" }], None));
        Assert.Equal(2, await CountAsync(AsOf(-3), new ClaimQuery()));
        Assert.Equal(0, await CountAsync(new Pin(1, null), new ClaimQuery()));
        await CommitAsync(10, new MergeEvent("b", "a", "one"));
        Assert.Equal(["c2", "c4", "c1"], await AllAsync(Now, new ClaimQuery { About = "b" }));
        Assert.Equal(["c2", "c1"], await AllAsync(Now, new ClaimQuery { Speaker = "a" }));
    }

    [StoreFact]
    public async Task Claims_that_deny_a_fact_are_found_among_all_others()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Claim("c1", Given.IsIn("a", "all")), Given.Claim("c2", Given.IsIn("a", "all") with { Denied = true }),
            Given.Claim("c3", Given.IsIn("b", "all") with { Denied = true }, statedAt: "2017-01-17"), Given.Claim("c4", Given.Attends("a")));
        Assert.Equal(["c2", "c3"], await AllAsync(Now, new ClaimQuery { IsDenial = true }));
        Assert.Equal(["c3"], await AllAsync(Now, new ClaimQuery { IsDenial = true, About = "b" }));
        Assert.Equal(2, await CountAsync(Now, new ClaimQuery { IsDenial = true }));
        Assert.Equal(0, await CountAsync(new Pin(1, null), new ClaimQuery { IsDenial = true }));
    }

    [StoreFact]
    public async Task A_claim_that_was_taken_back_is_only_found_when_asked_for()
    {
        await CommitAsync(Given.World());
        await RecordAsync(
            Given.Outlet("copier"), Given.Document("copy", "copier", from: "report"),
            Given.Claim("by-speaker", Given.Attends("a"), "a"),
            Given.Claim("by-copier", Given.Attends("a")) with { Evidence = [new() { Document = "report" }, new() { Document = "copy" }] },
            Given.Claim("by-origin", Given.Attends("a")) with { Evidence = [new() { Document = "report" }, new() { Document = "copy" }] },
            Given.Claim("kept", Given.Attends("a"), document: "copy"));
        await CommitAsync(10, new RetractEvent("by-speaker", "a", null, "no", null));
        await CommitAsync(20, new RetractEvent("by-copier", "copier", null, "no", null));
        await CommitAsync(30, new RetractEvent("by-origin", "afp", null, "no", null));
        await CommitAsync(40, new RetractEvent("kept", "b", null, "who is b", null));
        Assert.Equal(["by-copier", "kept"], await AllAsync(Now, new ClaimQuery()));
        Assert.Equal(2, await CountAsync(Now, new ClaimQuery()));
        Assert.Equal(3, await CountAsync(new Pin(4, null), new ClaimQuery()));
        Assert.Equal(["by-copier", "by-origin", "by-speaker", "kept"], await AllAsync(Now, new ClaimQuery { IncludeRetracted = true, Meeting = "astana" }));
        Assert.Equal(4, await CountAsync(Now, new ClaimQuery { IncludeRetracted = true }));
        Assert.Equal(4, await CountAsync(AsOf(9), new ClaimQuery()));
    }

    [StoreFact]
    public async Task A_renamed_thing_stands_in_its_own_place_at_every_pin()
    {
        await CommitAsync(0, Given.World());
        await CommitAsync(10, Given.Record(Given.Actor("a", "Zenki")));
        await CommitAsync(20, Given.Record(Given.Actor("a", "Ahrar")));
        Assert.Equal(["a", "b", "c", "all"], await AllAsync(AsOf(9), new ActorQuery()));
        Assert.Equal(["b", "c", "all", "a"], await AllAsync(AsOf(19), new ActorQuery()));
        Assert.Equal(["a", "b", "c", "all"], await AllAsync(Now, new ActorQuery()));
        Assert.Equal(["b", "c", "all", "a"], await AllAsync(new Pin(2, null), new ActorQuery()));
    }

    [StoreFact]
    public async Task A_page_does_not_shift_when_something_is_recorded_in_front_of_it()
    {
        await RecordAsync([.. Enumerable.Range(0, 10).Select(i => Given.Actor("actor-" + i))]);
        var first = await PageAsync(Now, new(new ActorQuery(), 3));
        await RecordAsync(Given.Actor("a-newcomer"));
        var second = await PageAsync(Now, new(new ActorQuery(), 3, After: first.Rows[^1].Place));
        Assert.Equal(["actor-3", "actor-4", "actor-5"], Slugs(second));
        Assert.True(second.HasMore);
        var back = await PageAsync(Now, new(new ActorQuery(), 9, Backward: true, Before: first.Rows[^1].Place));
        Assert.Equal(["a-newcomer", "actor-0", "actor-1"], Slugs(back));
        Assert.False(back.HasMore);
    }

    [StoreFact]
    public async Task A_page_of_none_says_whether_there_is_more()
    {
        await CommitAsync(Given.World());
        Assert.True((await PageAsync(Now, new(new ActorQuery(), 0))).HasMore);
        Assert.Empty((await PageAsync(Now, new(new ActorQuery(), 0))).Rows);
        Assert.False((await PageAsync(Now, new(new ActorQuery { Text = "nobody" }, 0))).HasMore);
    }

    [StoreFact]
    public async Task A_page_between_two_places_has_neither_of_them()
    {
        await RecordAsync([.. Enumerable.Range(0, 6).Select(i => Given.Actor("actor-" + i))]);
        var all = (await PageAsync(Now, new(new ActorQuery(), 100))).Rows;
        Assert.Equal(["actor-2", "actor-3"], Slugs(await PageAsync(Now, new(new ActorQuery(), 100, After: all[1].Place, Before: all[4].Place))));
        Assert.Equal(["actor-3", "actor-2"], Slugs(await PageAsync(
            Now, new(new ActorQuery { Descending = true }, 100, After: all[4].Place, Before: all[1].Place))));
        var last = await PageAsync(Now, new(new ActorQuery { Descending = true }, 1, Backward: true, After: all[4].Place, Before: all[1].Place));
        Assert.Equal(["actor-2"], Slugs(last));
        Assert.True(last.HasMore);
        Assert.Empty((await PageAsync(Now, new(new ActorQuery(), 5, After: all[4].Place, Before: all[1].Place))).Rows);
    }

    [StoreFact]
    public async Task Places_carry_the_sort_keys_of_the_domain()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), recordedAt: At(-1)));
        Assert.Equal(new Keyset(SortKeys.OfName("The opposition"), "all"), (await PageAsync(Now, new(new ActorQuery { Among = ["all"] }, 1))).Rows[0].Place);
        Assert.Equal(new Keyset("", "report"), (await PageAsync(Now, new(new DocumentQuery(), 1))).Rows[0].Place);
        Assert.Equal(new Keyset(SortKeys.OfDate(Given.Date("2017-01-23")), "astana"), (await PageAsync(Now, new(new MeetingQuery(), 1))).Rows[0].Place);
        Assert.Equal(new Keyset(SortKeys.OfInstant(At(-1)), "c1"), (await PageAsync(Now, new(new ClaimQuery { ByRecording = true }, 1))).Rows[0].Place);
    }

    [StoreFact]
    public async Task Several_pages_are_answered_in_the_order_of_their_requests()
    {
        await CommitAsync(Given.World());
        var pages = await Store.PagesAsync(Now, [new(new OutletQuery(), 5), new(new MeetingQuery(), 5), new(new ProcessQuery(), 5)], None);
        Assert.Equal([["afp"], ["astana"], ["talks"]], pages.Select(Slugs));
    }
}
