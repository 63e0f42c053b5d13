using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>Each rule, in the order in which the rules are applied.</summary>
public partial class RuleTests
{
    private readonly Given given = new();

    [Fact]
    public void Rule_01_Identity_Claims_on_merged_actors_count_as_one()
    {
        given.Says("old-name", WillAttend);
        given.Says("new-name", WillAttend);
        given.Merged("old-name", into: "new-name");
        var position = given.Position("old-name");
        Assert.Equal("new-name", position.Actor);
        Assert.Equal(2, position.IndependentOrigins);
    }

    [Fact]
    public void Rule_02_Scope_A_claim_on_one_round_says_nothing_on_another()
    {
        given.Meeting("next-talks", "2017-02-15");
        given.Says("a", WillAttend, meeting: "next-talks");
        Assert.Equal(Side.Unknown, given.Position("a").Side);
        Assert.Empty(given.Position("a").Rejected);
    }

    [Fact]
    public void Rule_02_Scope_An_intention_holds_from_when_it_was_stated()
    {
        given.Says("a", WillAttend, on: "2017-01-10");
        Assert.Equal(Side.Unknown, given.Position("a", at: "2017-01-09").Side);
        Assert.Equal(Side.Attending, given.Position("a", at: "2017-01-10").Side);
    }

    [Fact]
    public void Rule_02_Scope_A_month_counts_from_its_end()
    {
        given.Says("a", WillAttend, on: "2016-12");
        Assert.Equal(Side.Unknown, given.Position("a", at: "2016-12-31").Side);
        Assert.Equal(Side.Attending, given.Position("a", at: "2017-01-01").Side);
    }

    [Fact]
    public void Rule_02_Scope_An_outcome_holds_from_the_start_of_the_meeting_whenever_it_was_stated()
    {
        given.Says("a", Attended, on: "2017-02-01");
        Assert.Equal(Side.Unknown, given.Position("a", at: "2017-01-23T06:59:00Z").Side);
        Assert.Equal(Attended, given.Position("a", at: "2017-01-23T07:00:00Z").Participation);
    }

    [Theory]
    [InlineData(Attended, WillAttend)]
    [InlineData(Observed, WillObserve)]
    [InlineData(DidNotAttend, WillNotAttend)]
    [InlineData(Withdrew, WillNotAttend)]
    public void Rule_02_Scope_An_outcome_stated_before_the_meeting_is_read_as_the_intention_of_its_side(Participation said, Participation read)
    {
        given.Says("a", said, on: "2017-01-22");
        Assert.Equal(read, given.Position("a", at: Given.AfterIt).Participation);
    }

    [Fact]
    public void Rule_03_Retraction_By_its_speaker_drops_the_claim_and_what_repeats_it()
    {
        var said = given.Says("a", WillNotAttend, by: "someone");
        given.Says("a", WillNotAttend, Editorial, repeats: said.Slug);
        given.Says("a", WillAttend, ThirdPartyUnnamed);
        given.TakesBack("someone", said);
        var position = given.Position("a");
        Assert.Equal(WillAttend, position.Participation);
        Assert.Equal(RuleId.Retraction, position.DecidedBy);
        Assert.All(position.Rejected, rejected => Assert.Equal(RuleId.Retraction, rejected.Rule));
        Assert.Equal(2, position.Rejected.Count);
    }

    [Fact]
    public void Rule_03_Retraction_By_the_outlet_of_a_copy_leaves_the_origin()
    {
        given.Document("original", "agency").Document("copy", "paper", from: "original");
        var claim = given.Says("a", WillAttend, document: "original");
        given.Now(claim with { Evidence = [new() { Document = "original" }, new() { Document = "copy" }] });
        given.TakesBack("paper", given.Claims[0]);
        var position = given.Position("a");
        Assert.Equal(WillAttend, position.Participation);
        Assert.Equal(1, position.Exposure);
    }

    [Fact]
    public void Rule_03_Retraction_By_the_outlet_of_the_original_takes_the_copies_along()
    {
        given.Document("original", "agency").Document("copy", "paper", from: "original");
        var claim = given.Says("a", WillAttend, document: "original");
        given.Now(claim with { Evidence = [new() { Document = "original" }, new() { Document = "copy" }] });
        given.Says("a", WillAttend, Editorial, document: "copy", repeats: claim.Slug);
        given.TakesBack("agency", given.Claims[0]);
        Assert.Equal(RuleId.NoClaim, given.Position("a").DecidedBy);
        Assert.Contains("taken back", given.Position("a").Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_04_Curator_Drops_what_is_deprecated_and_shows_the_reason()
    {
        var wrong = given.Says("a", WillNotAttend, FirstParty, by: "a");
        given.Says("a", WillAttend, ThirdPartyUnnamed);
        given.Now(wrong with { Rank = Rank.Deprecated, RankReason = "a forged statement" });
        var position = given.Position("a");
        Assert.Equal(WillAttend, position.Participation);
        Assert.Equal(RuleId.Curator, position.DecidedBy);
        Assert.Contains("a forged statement", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_04_Curator_Keeps_only_what_is_preferred_of_what_speaks_of_the_actor()
    {
        given.Says("a", WillNotAttend, FirstParty, by: "a");
        var preferred = given.Says("a", WillAttend, ThirdPartyUnnamed);
        given.Now(preferred with { Rank = Rank.Preferred, RankReason = "seen by us" });
        var elsewhere = given.Says("b", WillAttend);
        given.Now(elsewhere with { Rank = Rank.Preferred, RankReason = "irrelevant" });
        Assert.Equal(WillAttend, given.Position("a").Participation);
        Assert.Contains("seen by us", given.Position("a").Because, StringComparison.Ordinal);
    }
}
