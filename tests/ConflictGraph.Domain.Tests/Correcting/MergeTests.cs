using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Tests.Recording;
using ConflictGraph.Domain.Tests.Storage;

namespace ConflictGraph.Domain.Tests.Correcting;

public sealed class MergeTests
{
    [Fact]
    public async Task Two_actors_are_one_and_are_two_again()
    {
        var newsroom = await WithThreeAsync();
        await newsroom.RecordAsync(World.Claim with { Participation = World.Attends });
        var merged = await newsroom.MergeAsync("islam", "ahrar");
        Assert.Empty(merged.Mistakes);
        Assert.Equal(["islam", "ahrar"], merged.Touched);
        Assert.Equal(new MergeEvent("islam", "ahrar", "one and the same"), newsroom.Store.Events[^1].Event);
        Assert.Equal(["islam"], newsroom.Resolver("2017-01-20").Positions("astana-1").Select(position => position.Actor));

        var undone = await newsroom.UndoMergeAsync("ahrar");
        Assert.Equal(["ahrar"], undone.Touched);
        Assert.Equal(new UndoMergeEvent("ahrar", "two after all"), newsroom.Store.Events[^1].Event);
        Assert.Equal(["ahrar"], newsroom.Resolver("2017-01-20").Positions("astana-1").Select(position => position.Actor));
    }

    [Fact]
    public async Task Merging_the_same_again_changes_nothing_also_where_others_lie_between()
    {
        var newsroom = await WithThreeAsync();
        await newsroom.MergeAsync("ahrar", "islam");
        var again = await newsroom.MergeAsync("ahrar", "islam", "for another reason");
        Assert.Equal((false, 3L), (again.IsChange, again.Version.Version));
        await newsroom.MergeAsync("third", "ahrar");
        Assert.False((await newsroom.MergeAsync("third", "islam")).IsChange);
        Assert.Equal(4, newsroom.Store.Head.Version);
    }

    [Theory]
    [InlineData("ahrar", "ahrar", MistakeCode.Cycle, "absorb")]
    [InlineData("ahrar", "turkey", MistakeCode.WrongKind, "absorb")]
    [InlineData("ahrar", "astana-1", MistakeCode.WrongKind, "absorb")]
    [InlineData("no-such", "ahrar", MistakeCode.UnknownId, "keep")]
    [InlineData("ahrar", "No such", MistakeCode.InvalidId, "absorb")]
    public async Task What_it_names_is_checked(string keep, string absorb, MistakeCode code, string path)
    {
        var newsroom = await WithThreeAsync();
        var mistake = Assert.Single((await newsroom.MergeAsync(keep, absorb)).Mistakes);
        Assert.Equal((code, path, 2L), (mistake.Code, mistake.Path, newsroom.Store.Head.Version));
    }

    [Theory]
    [InlineData("third", "islam", "absorb")]
    [InlineData("islam", "third", "keep")]
    [InlineData("islam", "ahrar", "keep")]
    public async Task Only_actors_that_stand_for_themselves_are_merged(string keep, string absorb, string path)
    {
        var newsroom = await WithThreeAsync();
        await newsroom.MergeAsync("ahrar", "islam");
        var mistake = Assert.Single((await newsroom.MergeAsync(keep, absorb)).Mistakes);
        Assert.Equal((MistakeCode.DuplicateId, path), (mistake.Code, mistake.Path));
        Assert.Equal($"{path} takes an actor that stands for itself; 'islam' was merged into 'ahrar'.", mistake.Message);
    }

    [Fact]
    public async Task Of_a_chain_any_one_may_be_undone_and_the_rest_stays()
    {
        var newsroom = await WithThreeAsync();
        await newsroom.MergeAsync("islam", "ahrar");
        await newsroom.MergeAsync("third", "islam");
        await newsroom.UndoMergeAsync("islam");
        Assert.Equal(("islam", "islam", "third"), Identities());
        await newsroom.MergeAsync("third", "islam");
        Assert.Equal(("third", "third", "third"), Identities());
        await newsroom.UndoMergeAsync("ahrar");
        Assert.Equal(("ahrar", "third", "third"), Identities());

        (string, string, string) Identities()
        {
            var replay = newsroom.Store.At(newsroom.Newest);
            return (replay.Identity("ahrar"), replay.Identity("islam"), replay.Identity("third"));
        }
    }

    [Fact]
    public async Task Only_what_is_merged_at_present_can_be_undone()
    {
        var newsroom = await WithThreeAsync();
        await NotMerged("ahrar");
        await newsroom.MergeAsync("islam", "ahrar");
        await NotMerged("islam");
        await newsroom.UndoMergeAsync("ahrar");
        await NotMerged("ahrar");
        Assert.Equal(MistakeCode.WrongKind, Assert.Single((await newsroom.UndoMergeAsync("astana-1")).Mistakes).Code);

        async Task NotMerged(string actor)
        {
            var mistake = Assert.Single((await newsroom.UndoMergeAsync(actor)).Mistakes);
            Assert.Equal((MistakeCode.NotMerged, "absorbed"), (mistake.Code, mistake.Path));
        }
    }

    [Fact]
    public async Task A_member_may_turn_out_to_be_its_coalition_and_is_no_member_of_itself()
    {
        var newsroom = await WithThreeAsync();
        await newsroom.RecordAsync(new RecordDraft { Actors = [new("wing", ActorKind.Coalition, "The wing")] });
        await newsroom.RecordAsync(
            World.Claim with { Membership = new("wing", "opposition") { During = new("2016", null) } },
            World.Claim with { Participation = new(new(null, new("opposition", Quantifier.All)), "astana-1", Participation.WillAttend) });
        Assert.Equal(["wing"], newsroom.Resolver("2017-01-20").Positions("astana-1").Select(position => position.Actor));
        Assert.Empty((await newsroom.MergeAsync("opposition", "wing")).Mistakes);
        Assert.Empty(newsroom.Resolver("2017-01-20").Positions("astana-1"));
    }

    [Fact]
    public async Task A_merge_that_another_write_forestalled_is_checked_anew()
    {
        var newsroom = await WithThreeAsync();
        newsroom.Store.Meanwhile = () => newsroom.Store.Commit(new MergeEvent("third", "ahrar", "meanwhile"));
        Assert.Equal(MistakeCode.DuplicateId, Assert.Single((await newsroom.MergeAsync("islam", "ahrar")).Mistakes).Code);
    }

    private static async Task<Newsroom> WithThreeAsync()
    {
        var newsroom = await Newsroom.WithThingsAsync();
        await newsroom.RecordAsync(new RecordDraft { Actors = [new("third", ActorKind.Faction, "The third")] });
        return newsroom;
    }
}
