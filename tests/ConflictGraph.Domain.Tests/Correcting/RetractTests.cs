using ConflictGraph.Domain.Correcting;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Tests.Recording;
using ConflictGraph.Domain.Tests.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Correcting;

public sealed class RetractTests
{
    private static readonly ClaimDraft Said = World.Claim with { Id = "said", Participation = World.Attends, Speaker = "ahrar" };
    private static readonly ClaimDraft Instead = Said with
    {
        Id = "instead", StatedAt = "2017-01-17", Participation = World.Attends with { Value = Participation.WillNotAttend },
    };

    private static readonly RetractDraft BySpeaker = new("said", "ahrar", "It was wrong");

    [Fact]
    public async Task A_speaker_takes_its_words_back()
    {
        var newsroom = await SaidAsync();
        var corrected = await newsroom.RetractAsync(BySpeaker with { StatedAt = "2017-01-18" });
        Assert.Empty(corrected.Mistakes);
        Assert.Equal((true, 3L), (corrected.IsChange, corrected.Version.Version));
        Assert.Equal(["said"], corrected.Touched);
        Assert.Equal(new RetractEvent("said", "ahrar", PartialDateFormat.Parse("2017-01-18"), "It was wrong", null), newsroom.Store.Events[^1].Event);
        Assert.Equal(Side.Unknown, newsroom.Resolver("2017-01-20").PositionOf("astana-1", "ahrar").Side);
    }

    [Fact]
    public async Task A_replacement_is_recorded_with_the_retraction()
    {
        var newsroom = await SaidAsync();
        var corrected = await newsroom.RetractAsync(BySpeaker with { Replacement = Instead });
        Assert.Equal(["said", "instead"], corrected.Touched);
        Assert.Equal(3, newsroom.Store.Head.Version);
        Assert.Equal(Side.StayingAway, newsroom.Resolver("2017-01-20").PositionOf("astana-1", "ahrar").Side);
    }

    [Fact]
    public async Task An_outlet_takes_its_report_back()
    {
        var newsroom = await SaidAsync();
        Assert.Empty((await newsroom.RetractAsync(BySpeaker with { By = "outlet/afp" })).Mistakes);
    }

    [Theory]
    [InlineData("islam")]
    [InlineData("alloush")]
    [InlineData("outlet/other")]
    public async Task Nobody_else_can_take_it_back(string by)
    {
        var newsroom = await SaidAsync();
        await newsroom.RecordAsync(new RecordDraft { Outlets = [new("outlet/other", "Other")] });
        var mistake = await MistakeAsync(newsroom, BySpeaker with { By = by });
        Assert.Equal((MistakeCode.NotTheAuthor, "by"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task Whoever_is_one_with_the_speaker_is_the_speaker()
    {
        var newsroom = await SaidAsync();
        await newsroom.MergeAsync("islam", "ahrar");
        Assert.Empty((await newsroom.RetractAsync(BySpeaker with { By = "islam" })).Mistakes);
        Assert.Equal(MistakeCode.AlreadyRetracted, (await MistakeAsync(newsroom, BySpeaker)).Code);
    }

    [Fact]
    public async Task The_same_author_takes_it_back_once_and_another_may_too()
    {
        var newsroom = await SaidAsync();
        await newsroom.RetractAsync(BySpeaker);
        var mistake = await MistakeAsync(newsroom, BySpeaker with { Reason = "Once more" });
        Assert.Equal((MistakeCode.AlreadyRetracted, "by"), (mistake.Code, mistake.Path));
        Assert.Empty((await newsroom.RetractAsync(BySpeaker with { By = "outlet/afp" })).Mistakes);
    }

    [Theory]
    [InlineData("No such", "ahrar", MistakeCode.InvalidId, "claim")]
    [InlineData("no-such", "ahrar", MistakeCode.UnknownId, "claim")]
    [InlineData("ahrar", "ahrar", MistakeCode.WrongKind, "claim")]
    [InlineData("said", "no-such", MistakeCode.UnknownId, "by")]
    [InlineData("said", "No such", MistakeCode.InvalidId, "by")]
    [InlineData("said", "doc/one", MistakeCode.WrongKind, "by")]
    public async Task What_it_names_is_checked(string claim, string by, MistakeCode code, string path)
    {
        var mistake = await MistakeAsync(await SaidAsync(), new(claim, by, "It was wrong"));
        Assert.Equal((code, path), (mistake.Code, mistake.Path));
    }

    [Theory]
    [InlineData("2017-02-30", "It was wrong", MistakeCode.InvalidDate, "statedAt")]
    [InlineData("2017-02-03", " ", MistakeCode.InvalidText, "reason")]
    [InlineData("2017-02-03", null, MistakeCode.TooLarge, "reason")]
    public async Task Its_fields_are_checked(string statedAt, string? reason, MistakeCode code, string path)
    {
        var mistake = await MistakeAsync(await SaidAsync(), new("said", "ahrar", reason ?? new('x', 1_001)) { StatedAt = statedAt });
        Assert.Equal((code, path), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task A_replacement_is_checked_as_any_claim()
    {
        var newsroom = await SaidAsync();
        var mistake = await MistakeAsync(
            newsroom, BySpeaker with { Replacement = Instead with { Participation = World.Attends with { Meeting = "no-such" } } });
        Assert.Equal((MistakeCode.UnknownId, "replacement.participation.meeting"), (mistake.Code, mistake.Path));
        mistake = await MistakeAsync(newsroom, BySpeaker with { Replacement = Instead with { Evidence = [new("doc/one", "no such words")] } });
        Assert.Equal((MistakeCode.QuoteNotInText, "replacement.evidence.0.quote"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task A_replacement_is_another_claim_and_a_new_one()
    {
        var newsroom = await SaidAsync();
        await newsroom.RecordAsync(Instead);
        Assert.Equal(MistakeCode.Cycle, (await MistakeAsync(newsroom, BySpeaker with { Replacement = Said })).Code);
        Assert.Equal(MistakeCode.DuplicateId, (await MistakeAsync(newsroom, BySpeaker with { Replacement = Instead with { Id = "said" } })).Code);
        Assert.Equal(MistakeCode.DuplicateId, (await MistakeAsync(newsroom, BySpeaker with { Replacement = Instead })).Code);
    }

    [Fact]
    public async Task What_is_taken_back_has_to_be_recorded_already()
    {
        var mistake = await MistakeAsync(await SaidAsync(), BySpeaker with { Claim = "instead", Replacement = Instead });
        Assert.Equal((MistakeCode.UnknownId, "claim"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once_in_the_order_of_the_fields()
    {
        var newsroom = await SaidAsync();
        var corrected = await newsroom.RetractAsync(
            new("no-such", "nobody", "") { StatedAt = "soon", Replacement = Instead with { StatedAt = "never", Repeats = "no-such" } });
        Assert.Equal(
            ["claim", "by", "statedAt", "reason", "replacement.statedAt", "replacement.repeats"],
            corrected.Mistakes.Select(mistake => mistake.Path));
        Assert.Empty(corrected.Touched);
    }

    [Fact]
    public async Task A_dry_run_stores_nothing()
    {
        var newsroom = await SaidAsync();
        var corrected = await newsroom.RetractAsync(BySpeaker, dryRun: true);
        Assert.Equal((true, 2L), (corrected.IsChange, newsroom.Store.Head.Version));
    }

    private static async Task<Newsroom> SaidAsync()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(Said);
        return newsroom;
    }

    private static async Task<Mistake> MistakeAsync(Newsroom newsroom, RetractDraft draft)
    {
        var version = newsroom.Store.Head.Version;
        var corrected = await newsroom.RetractAsync(draft);
        Assert.Equal(version, newsroom.Store.Head.Version);
        return Assert.Single(corrected.Mistakes);
    }
}
