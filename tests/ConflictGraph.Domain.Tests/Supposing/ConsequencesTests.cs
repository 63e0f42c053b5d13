using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Supposing;
using ConflictGraph.Domain.Tests.Recording;
using ConflictGraph.Domain.Tests.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Supposing;

public sealed class ConsequencesTests
{
    private static readonly ClaimDraft Attends = World.Claim with { Participation = World.Attends, Speaker = "ahrar" };
    private static readonly ClaimDraft AllAttend = World.Claim with
    {
        Participation = new(new(null, new("opposition", Quantifier.All)), "astana-1", Participation.WillAttend), Speaker = "alloush", Capacity = Capacity.CoalitionSpeaker,
    };

    private static readonly ClaimDraft IsMember = World.Claim with { Membership = new("ahrar", "opposition") { During = new("2016", null) } };

    [Fact]
    public async Task A_claim_brings_a_position_on_its_meeting()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        var brought = await BroughtAsync(newsroom.On("2017-01-18"), new() { Claims = [Attends] });
        var change = Assert.Single(brought.First);
        Assert.Equal((1, "ahrar", null, Side.Attending), (brought.Total, change.Actor, change.Before, change.After.Side));
        Assert.Equal("2017-01-16", change.At.ToString());
    }

    [Fact]
    public async Task It_is_judged_at_the_moment_of_the_recording_and_says_when_that_was()
    {
        var newsroom = (await Newsroom.WithThingsAsync()).On("2017-06-02");
        var dry = await newsroom.RecordAsync(new RecordDraft { Claims = [Attends] }, dryRun: true);
        var change = Assert.Single((await OfAsync(newsroom, dry)).First);
        Assert.Equal(FactStatus.Unreported, change.After.Status);
        Assert.Equal("2017-06-02T00:00:00.000Z", change.RecordedAt.ToString());
    }

    [Fact]
    public async Task A_membership_touches_the_meetings_of_the_coalition_and_of_those_above_it()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(new RecordDraft { Actors = [new("wing", ActorKind.Coalition, "The wing")] });
        await newsroom.RecordAsync(AllAttend, World.Claim with { Membership = new("wing", "opposition") { During = new("2016", null) } });
        var brought = await BroughtAsync(newsroom, new() { Claims = [World.Claim with { Membership = new("ahrar", "wing") { During = new("2016", null) } }] });
        var change = Assert.Single(brought.First);
        Assert.Equal(("ahrar", Side.Attending), (change.Actor, change.After.Side));
        Assert.Equal(newsroom.Store.Head.RecordedAt, change.RecordedAt);
    }

    [Fact]
    public async Task A_denied_membership_takes_a_position_away()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(AllAttend, IsMember);
        var brought = await BroughtAsync(
            newsroom, new() { Claims = [IsMember with { Capacity = Capacity.FirstParty, Membership = IsMember.Membership! with { Denied = true }, StatedAt = "2017-01-17", Speaker = "ahrar" }] });
        var change = Assert.Single(brought.First);
        Assert.Equal((Side.Attending, Side.Unknown), (change.Before!.Side, change.After.Side));
        Assert.StartsWith("Ahrar al-Sham is no longer counted as attending: Nothing that stands says whether Ahrar al-Sham", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_makes_the_speaker_of_a_coalition_speak_for_its_own_group()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(
            AllAttend, IsMember, World.Claim with { Participation = World.Attends with { Value = Participation.WillNotAttend }, Capacity = Capacity.Editorial });
        var brought = await BroughtAsync(
            newsroom, new() { Claims = [World.Claim with { Role = new("alloush", "ahrar", RoleKind.Leader) { During = new("2016", null) } }] });
        var change = Assert.Single(brought.First);
        Assert.Equal((Side.StayingAway, Side.Attending), (change.Before!.Side, change.After.Side));
        Assert.StartsWith("Ahrar al-Sham moved from staying away to attending: ", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_better_grade_of_an_outlet_touches_all_that_rests_on_it()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(new RecordDraft
        {
            Outlets = [new("outlet/other", "Other") { Reliability = Reliability.B }],
            Documents = [new("doc/other", "outlet/other", "Other"), new("doc/copy", "outlet/other", "Copy") { DerivedFrom = new DerivationDraft("doc/two", DerivationKind.Translation) }],
        });
        await newsroom.RecordAsync(
            World.Claim with { Participation = World.Attends, Capacity = Capacity.ThirdPartyNamed, Evidence = [new("doc/copy")], Speaker = "turkey" },
            World.Claim with { Participation = World.Attends with { Value = Participation.Declined }, Capacity = Capacity.ThirdPartyNamed, Evidence = [new("doc/other")], Speaker = "islam" });
        Assert.Empty((await BroughtAsync(newsroom, new() { Outlets = [new("outlet/afp", "AFP") { Reliability = Reliability.F }] })).First);
        var change = Assert.Single((await BroughtAsync(newsroom, new() { Documents = [new("doc/two", "outlet/other", "Two"), new("doc/copy", "outlet/afp", "Copy")] })).First);
        Assert.Equal("ahrar", change.Actor);
        change = Assert.Single((await BroughtAsync(newsroom, new() { Outlets = [new("outlet/afp", "AFP") { Reliability = Reliability.A }] })).First);
        Assert.Equal("ahrar", change.Actor);
    }

    [Fact]
    public async Task A_new_name_is_no_change_though_the_reasons_have_it()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(Attends);
        var brought = await BroughtAsync(newsroom, new()
        {
            Actors = [new("ahrar", ActorKind.Faction, "Ahrar")],
            Claims = [World.Claim with { Participation = World.Attends with { Subject = new("islam") }, Speaker = "islam" }],
        });
        Assert.Equal("islam", Assert.Single(brought.First).Actor);
    }

    [Fact]
    public async Task A_new_start_of_a_meeting_touches_it()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(Attends);
        var brought = await BroughtAsync(newsroom, new() { Meetings = [new("astana-1", "Astana, first round") { Starts = "2017-08-01", Ends = "2017-08-02" }] });
        var change = Assert.Single(brought.First);
        Assert.Equal((FactStatus.Unreported, FactStatus.Settled), (change.Before!.Status, change.After.Status));
    }

    [Fact]
    public async Task As_many_are_told_as_are_asked_for_and_all_are_counted()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        var supposition = (await newsroom.RecordAsync(
            Attends, World.Claim with { Participation = World.Attends with { Subject = new("islam") } }, World.Claim with { Participation = World.Attends with { Subject = new("turkey") } })).Supposition!;
        var consequences = new Consequences(newsroom.Store);
        var two = await consequences.OfAsync(supposition, 2, CancellationToken.None);
        Assert.Equal((3, 2), (two.Total, two.First.Count));
        Assert.Equal(["ahrar", "islam"], two.First.Select(change => change.Actor));
        Assert.Empty((await consequences.OfAsync(supposition, 0, CancellationToken.None)).First);
    }

    [Fact]
    public async Task What_is_there_already_brings_nothing()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(Attends);
        Assert.Equal(0, (await BroughtAsync(newsroom, new() { Claims = [Attends] })).Total);
    }

    [Fact]
    public async Task On_an_earlier_state_what_was_recorded_later_does_not_exist()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        newsroom.On("2017-07-01");
        await newsroom.RecordAsync(new RecordDraft { Actors = [new("late", ActorKind.Faction, "Late")] });
        await newsroom.RecordAsync(Attends with { Id = "later" });
        var pin = new Pin(newsroom.Store.Head.Version, PartialDateFormat.Parse("2017-06-15").Start);
        var draft = new RecordDraft { Claims = [Attends with { Id = "supposed" }] };
        var supposed = await newsroom.Recorder.SupposeAsync(draft, pin, CancellationToken.None);
        var file = await new SupposedStore(newsroom.Store, supposed.Supposition!).CasesAsync(pin, ["astana-1"], CancellationToken.None);
        var claim = Assert.Single(file.Claims);
        Assert.Equal(("supposed", pin.KnownAt), (claim.Slug, claim.RecordedAt));

        var mistaken = await newsroom.Recorder.SupposeAsync(
            new() { Claims = [Attends with { Participation = World.Attends with { Subject = new("late") } }] }, pin, CancellationToken.None);
        Assert.Equal(MistakeCode.UnknownId, Assert.Single(mistaken.Mistakes).Code);
        Assert.Null(mistaken.Supposition);
    }

    [Fact]
    public async Task Nothing_is_stored_on_top_of_what_is_supposed()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        var supposed = await newsroom.Recorder.SupposeAsync(new() { Documents = [new("doc/one", "outlet/afp", "One") { Text = "Another text" }] }, newsroom.Newest, CancellationToken.None);
        await using var store = new SupposedStore(newsroom.Store, supposed.Supposition!);
        await Assert.ThrowsAsync<NotSupportedException>(async () => await store.CommitAsync(new MergeEvent("ahrar", "islam", "no"), 1, CancellationToken.None));
        var key = TextKey.OfDocument("doc/one");
        Assert.Equal("Another text", (await store.TextsAsync(newsroom.Newest, [key], CancellationToken.None))[key]);
        Assert.Equal(World.Text, (await newsroom.Store.TextsAsync(newsroom.Newest, [key], CancellationToken.None))[key]);
        Assert.Equal((1, 1), (newsroom.Store.Head.Version, store.Head.Version));
        Assert.Equal(newsroom.Store.Events, await store.ChangesAsync(0, 10, CancellationToken.None));
    }

    private static async Task<ChangesBrought> BroughtAsync(Newsroom newsroom, RecordDraft draft) => await OfAsync(newsroom, await newsroom.RecordAsync(draft));

    private static Task<ChangesBrought> OfAsync(Newsroom newsroom, Recorded recorded) =>
        new Consequences(newsroom.Store).OfAsync(recorded.Supposition!, 50, CancellationToken.None);
}
