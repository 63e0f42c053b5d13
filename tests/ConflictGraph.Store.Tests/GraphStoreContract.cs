using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>What every store does: versions, the two clocks, single things. Its other parts are about ranks, retractions and merges, casefiles, and pages.</summary>
public abstract partial class GraphStoreContract : GraphStoreTest
{
    [StoreFact]
    public async Task An_empty_store_is_at_version_0_and_finds_nothing()
    {
        Assert.Equal(new Head(0, null), Store.Head);
        Assert.Null(await FindAsync(Now, "a"));
        Assert.Empty(await AllAsync(Now, new ActorQuery()));
        Assert.Equal(0, await CountAsync(Now, new ClaimQuery()));
        Assert.Equal((null, null), await Store.BoundariesAsync(Now, At(0), None));
        Assert.Empty((await CaseAsync(Now, "astana")).Claims);
    }

    [StoreFact]
    public async Task A_commit_makes_the_next_version_at_the_time_of_the_clock()
    {
        Assert.Equal(new Head(1, At(0)), await CommitAsync(Given.World()));
        Assert.Equal(new Head(1, At(0)), Store.Head);
    }

    [StoreFact]
    public async Task A_commit_based_on_an_older_version_writes_nothing()
    {
        await CommitAsync(Given.World());
        Assert.Null(await Store.CommitAsync(Given.Record(Given.Actor("late")), 0, None));
        Assert.Equal(1, Store.Head.Version);
        Assert.Null(await FindAsync(Now, "late"));
    }

    [StoreFact]
    public async Task The_time_of_recording_never_runs_backwards_nor_stands_still()
    {
        await CommitAsync(Given.World());
        Assert.Equal(At(0).Plus(1), (await RecordAsync(Given.Actor("same"))).RecordedAt);
        var later = await CommitAsync(5, Given.Record(Given.Actor("later")));
        Assert.Equal(later.RecordedAt!.Value.Plus(1), (await RecordAsync(Given.Actor("again"))).RecordedAt);
    }

    [StoreFact]
    public async Task A_cancelled_commit_writes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.CommitAsync(Given.World(), 0, new CancellationToken(true)));
        Assert.Equal(0, Store.Head.Version);
        await CommitAsync(Given.World());
    }

    [StoreFact]
    public async Task A_cancelled_read_says_so() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Store.PagesAsync(Now, [new(new ActorQuery(), 10)], new CancellationToken(true)));

    [StoreFact]
    public async Task Only_one_of_two_commits_at_once_is_written()
    {
        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(async () => await Store.CommitAsync(Given.Record(Given.Actor("actor-" + i)), 0, None))));
        Assert.Single(both, head => head is not null);
        Assert.Equal(1, await CountAsync(Now, new ActorQuery()));
    }

    [StoreFact]
    public async Task Everything_that_is_recorded_is_read_as_it_was()
    {
        Actor actor = Given.Actor("x", "أحرار الشام") with
        {
            Aliases = ["Ahrar", "Free Men"],
            ExternalIds = [new("UCDP", "5554")],
            Description = "A \"faction\".",
            Active = new Interval(Given.Date("2011"), Given.Date("2018-02")),
            IsOpenClass = true,
        };
        Outlet outlet = Given.Outlet("afp") with { Reliability = Reliability.A };
        var process = Given.Process("talks") with { Description = "Rounds." };
        var meeting = Given.Meeting("astana", "Astana", "2017-01-23", "2017-01-24T09:30:00.123Z", "talks") with { Place = "Rixos" };
        var document = Given.Document("report", published: "2017-01-18T09:30:00Z", from: "report") with { Url = "https://a.example/b?c=d", Language = "ar" };
        await RecordAsync(actor, outlet, process, meeting, document);
        foreach (var thing in new Domain.Thing[] { actor, outlet, process, meeting, document })
            Assert.Equal(thing, await FindAsync(Now, thing.Slug));
    }

    public static TheoryData<string, Statement> Statements() => new()
    {
        { "participation", new ParticipationStatement(new ActorSubject("a"), "astana", Participation.WillAttendConditionally, "if the truce holds") },
        { "group", new ParticipationStatement(new GroupSubject("all", Quantifier.Some) { Including = ["a"], Except = ["b", "c"] }, "astana", Participation.Declined) },
        { "stance", new StanceStatement(new ActorSubject("a"), "astana", Stance.Endorses) },
        { "role", new RoleStatement("a", "b", RoleKind.Leader) { AtMeeting = "astana", Title = "Emir", Denied = true, During = new(Given.Date("2016"), null) } },
        { "membership", new MembershipStatement("a", "all") { During = new(null, Given.Date("2016-05-04")) } },
        { "support", new SupportStatement("a", "b", [SupportKind.Weapons, SupportKind.Troops]) { Denied = true } },
        { "meeting role", new MeetingRoleStatement("a", "astana", MeetingRoleKind.Host) { During = new(Given.Date("2016"), Given.Date("2017")) } },
        { "relation", new RelationStatement("a", "b", RelationKind.Allied) },
        { "succession", new SuccessionStatement("a", "b", SuccessionKind.Splinter) { At = Given.Date("2017-01"), Denied = true } },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task A_claim_of_every_kind_is_read_as_it_was_recorded(string kind, Statement statement)
    {
        Assert.NotEmpty(kind);
        await CommitAsync(Given.World());
        var claim = Given.Claim("c1", statement, "a", "2017-01-18T09:30:00Z", At(-60)) with
        {
            SpeakerName = "a spokesman",
            InformationCredibility = Credibility.Doubtful,
            Repeats = "c1",
            Evidence = [new Evidence { Document = "report", Quote = "words", Start = 0, End = 5, IsHeadline = true }, new Evidence { Document = "report" }],
        };
        await RecordAsync(claim);
        Assert.Equal(claim, await ClaimAsync(Now, "c1"));
    }

    [StoreFact]
    public async Task A_claim_without_a_time_of_recording_gets_that_of_its_commit_and_one_with_it_keeps_it()
    {
        await CommitAsync(Given.World());
        await CommitAsync(7, Given.Record(Given.Claim("new", Given.Attends("a")), Given.Claim("old", Given.Attends("a"), recordedAt: At(-7))));
        Assert.Equal(At(7), (await ClaimAsync(Now, "new")).RecordedAt);
        Assert.Equal(At(-7), (await ClaimAsync(Now, "old")).RecordedAt);
    }

    [StoreFact]
    public async Task A_reader_at_an_older_version_does_not_see_later_rows()
    {
        await CommitAsync(Given.World());
        var old = Now;
        await RecordAsync(Given.Actor("a", "Renamed"), Given.Actor("d"), Given.Claim("c1", Given.Attends("a"), recordedAt: At(-60)));
        await CommitAsync(new RankEvent("c1", Rank.Deprecated, "spoof"));
        await CommitAsync(new MergeEvent("a", "b", "one"));
        Assert.Equal("Ahrar", Assert.IsType<Actor>(await FindAsync(old, "a")).Name);
        Assert.Null(await FindAsync(old, "d"));
        Assert.Null(await FindAsync(old, "c1"));
        Assert.Equal("b", (await FindAsync(old, "b"))!.Slug);
        Assert.Equal(["a", "b", "c", "all"], await AllAsync(old, new ActorQuery()));
        Assert.Equal(4, await CountAsync(old, new ActorQuery()));
        Assert.Empty((await CaseAsync(old, "astana")).Claims);
        Assert.Equal("Renamed", Assert.IsType<Actor>(await FindAsync(Now, "a")).Name);
    }

    [StoreFact]
    public async Task A_state_is_shown_from_its_recording_on()
    {
        await CommitAsync(0, Given.World());
        await CommitAsync(10, Given.Record(Given.Actor("a", "Second")));
        await CommitAsync(20, Given.Record(Given.Actor("a", "Third")));
        Assert.Null(await FindAsync(AsOf(-1), "a"));
        Assert.Equal("Ahrar", Assert.IsType<Actor>(await FindAsync(AsOf(0), "a")).Name);
        Assert.Equal("Ahrar", Assert.IsType<Actor>(await FindAsync(AsOf(9), "a")).Name);
        Assert.Equal("Second", Assert.IsType<Actor>(await FindAsync(AsOf(10), "a")).Name);
        Assert.Equal("Third", Assert.IsType<Actor>(await FindAsync(AsOf(99), "a")).Name);
    }

    [StoreFact]
    public async Task What_an_earlier_claim_names_is_known_with_it_in_its_first_state()
    {
        await RecordAsync(
            Given.Outlet("afp"), Given.Outlet("reuters"), Given.Document("origin", "reuters"), Given.Document("report", "afp", from: "origin"),
            Given.Actor("a", "First"), Given.Actor("speaker"), Given.Process("talks"), Given.Meeting("astana", process: "talks"), Given.Actor("other"));
        await CommitAsync(10, Given.Record(Given.Actor("a", "Second")));
        await CommitAsync(20, Given.Record(Given.Claim("c1", Given.Attends("a"), "speaker", recordedAt: At(-100))));
        foreach (var named in new[] { "c1", "a", "speaker", "astana", "talks", "report", "origin", "afp", "reuters" })
            Assert.NotNull(await FindAsync(AsOf(-100), named));
        Assert.Null(await FindAsync(AsOf(-101), "a"));
        Assert.Null(await FindAsync(AsOf(-100), "other"));
        Assert.Equal("First", Assert.IsType<Actor>(await FindAsync(AsOf(-100), "a")).Name);
        Assert.Null(await FindAsync(new Pin(2, At(-100)), "a"));
        Assert.Equal(["a", "speaker"], await AllAsync(AsOf(-100), new ActorQuery()));
    }

    [StoreFact]
    public async Task What_a_group_claim_includes_and_excepts_is_named_by_it()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", new ParticipationStatement(
            new GroupSubject("all", Quantifier.All) { Including = ["a"], Except = ["b"] }, "astana", Participation.WillAttend), recordedAt: At(-5)));
        Assert.Equal(["a", "b", "all"], await AllAsync(AsOf(-5), new ActorQuery()));
    }

    [StoreFact]
    public async Task A_claim_is_known_from_its_own_recording_on()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), recordedAt: At(-5)));
        Assert.NotNull(await FindAsync(AsOf(-5), "c1"));
        Assert.Null(await FindAsync(AsOf(-6), "c1"));
    }

    [StoreFact]
    public async Task Texts_of_documents_are_kept_apart_and_belong_to_a_state()
    {
        await RecordAsync(Given.Outlet("afp"), Given.Document("report", text: "First words."), Given.Document("silent"));
        var old = Now;
        await CommitAsync(10, Given.Record(Given.Document("report", text: "Second words.") with { Title = "New" }));
        var keys = new[] { TextKey.OfDocument("report"), TextKey.OfDocument("silent"), TextKey.OfDocument("unknown") };
        var document = Assert.IsType<Document>(await FindAsync(Now, "report"));
        Assert.True(document.HasText);
        Assert.Null(document.Text);
        Assert.Equal("First words.", Assert.Single(await Store.TextsAsync(old, keys, None)).Value);
        Assert.Equal("First words.", Assert.Single(await Store.TextsAsync(AsOf(9), keys, None)).Value);
        Assert.Equal("Second words.", Assert.Single(await Store.TextsAsync(Now, keys, None)).Value);
        Assert.Empty(await Store.TextsAsync(AsOf(-1), keys, None));
    }

    [StoreFact]
    public async Task Whether_a_quote_is_kept_apart_its_words_are_there_to_be_had()
    {
        await CommitAsync(Given.World());
        var quote = string.Concat(Enumerable.Repeat("All of us will go to Astana. ", 40));
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), quote: "short"), Given.Claim("c2", Given.Attends("a"), quote: quote));
        Assert.Equal("short", (await ClaimAsync(Now, "c1")).Evidence[0].Quote);
        var evidence = (await ClaimAsync(Now, "c2")).Evidence[0];
        var texts = await Store.TextsAsync(Now, [new("c1", 0), new("c2", 0)], None);
        Assert.Equal(quote, evidence.QuoteIsApart ? texts[new("c2", 0)] : evidence.Quote);
        Assert.Equal(evidence.QuoteIsApart, evidence.Quote is null);
        Assert.Equal(["c2"], await AllAsync(Now, new ClaimQuery { Text = "WILL GO  to" }));
    }

    [StoreFact]
    public async Task Boundaries_are_where_claims_intervals_and_meetings_begin_or_end_to_hold()
    {
        await CommitAsync(Given.Record(
            Given.Outlet("afp"), Given.Document("report"), Given.Actor("a") with { Active = new(Given.Date("2011"), Given.Date("2019-03")) }, Given.Actor("b"),
            Given.Meeting("astana", starts: "2017-01-23", ends: "2017-01-24"),
            Given.Claim("c1", Given.Attends("a"), statedAt: "2016-12"),
            Given.Claim("c2", new RelationStatement("a", "b", RelationKind.Rival) { During = new(Given.Date("2012-05-06"), Given.Date("2014")) }, statedAt: "2018-01-01")));
        var expected = new[] { "2011-01-01", "2012-05-06", "2014-01-01", "2017-01-01", "2017-01-23", "2017-01-25", "2018-01-01", "2019-03-01" }
            .Select(day => Given.Date(day).Start).ToArray();
        var found = new List<Instant>();
        for (var next = (Instant?)expected[0].Plus(-1); ;)
        {
            next = (await Store.BoundariesAsync(Now, next!.Value, None)).Next;
            if (next is not { } boundary)
                break;
            found.Add(boundary);
            Assert.Equal(boundary, (await Store.BoundariesAsync(Now, boundary, None)).Last);
            Assert.Equal(boundary, (await Store.BoundariesAsync(Now, boundary.Plus(1), None)).Last);
        }
        Assert.Subset(found.ToHashSet(), expected.ToHashSet());
        Assert.Equal((null, null), await Store.BoundariesAsync(new Pin(0, null), At(0), None));
    }
}
