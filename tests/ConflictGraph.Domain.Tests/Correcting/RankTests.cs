using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Correcting;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Tests.Recording;
using ConflictGraph.Domain.Tests.Storage;

namespace ConflictGraph.Domain.Tests.Correcting;

public sealed class RankTests
{
    private static readonly RankDraft Deprecated = new("said", Rank.Deprecated, "A known forgery");

    [Fact]
    public async Task A_rank_is_one_event_with_its_reason()
    {
        var newsroom = await SaidAsync();
        var corrected = await newsroom.RankAsync(Deprecated);
        Assert.Equal((true, 3L), (corrected.IsChange, corrected.Version.Version));
        Assert.Equal(["said"], corrected.Touched);
        Assert.Equal(new RankEvent("said", Rank.Deprecated, "A known forgery"), newsroom.Store.Events[^1].Event);
    }

    [Fact]
    public async Task The_same_rank_for_the_same_reason_changes_nothing_and_another_reason_does()
    {
        var newsroom = await SaidAsync();
        await newsroom.RankAsync(Deprecated);
        var again = await newsroom.RankAsync(Deprecated);
        Assert.Equal((false, 3L), (again.IsChange, again.Version.Version));
        Assert.Equal(["said"], again.Touched);
        Assert.Equal(4, (await newsroom.RankAsync(Deprecated with { Reason = "A forgery, as AFP showed" })).Version.Version);
        Assert.Equal(5, (await newsroom.RankAsync(Deprecated with { Rank = Rank.Normal })).Version.Version);
    }

    [Theory]
    [InlineData("No such", "because", MistakeCode.InvalidId, "claim")]
    [InlineData("no-such", "because", MistakeCode.UnknownId, "claim")]
    [InlineData("ahrar", "because", MistakeCode.WrongKind, "claim")]
    [InlineData("said", "", MistakeCode.InvalidText, "reason")]
    public async Task What_it_names_is_checked(string claim, string reason, MistakeCode code, string path)
    {
        var newsroom = await SaidAsync();
        var mistake = Assert.Single((await newsroom.RankAsync(new(claim, Rank.Preferred, reason))).Mistakes);
        Assert.Equal((code, path, 2L), (mistake.Code, mistake.Path, newsroom.Store.Head.Version));
    }

    [Fact]
    public async Task When_another_write_comes_first_it_is_checked_anew()
    {
        var newsroom = await SaidAsync();
        newsroom.Store.Meanwhile = () => newsroom.Store.Commit(new RankEvent("said", Rank.Deprecated, "A known forgery"));
        var corrected = await newsroom.RankAsync(Deprecated);
        Assert.Equal((false, 3L), (corrected.IsChange, corrected.Version.Version));
    }

    private static async Task<Newsroom> SaidAsync()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(World.Claim with { Id = "said", Participation = World.Attends, Speaker = "ahrar" });
        return newsroom;
    }
}
