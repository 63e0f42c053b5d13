using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

public partial class RuleTests
{
    [Theory]
    [InlineData(Quantifier.All, WillAttend)]
    [InlineData(Quantifier.None, WillNotAttend)]
    public void Rule_05_Expansion_All_and_none_speak_of_each_member_at_any_depth(Quantifier quantifier, Participation expected)
    {
        given.Actor("wing", ActorKind.Coalition);
        given.Member("a", "front");
        given.Member("wing", "front");
        given.Member("b", "wing");
        given.SaysOf("front", quantifier, WillAttend);
        Assert.Equal(expected, given.Position("a").Participation);
        Assert.Equal(expected, given.Position("wing").Participation);
        Assert.Equal(expected, given.Position("b").Participation);
        Assert.Equal(Credibility.Doubtful, given.Position("b").Credibility);
        Assert.Equal(Side.Unknown, given.Position("front").Side);
    }

    [Theory]
    [InlineData(Quantifier.Most)]
    [InlineData(Quantifier.Some)]
    public void Rule_05_Expansion_Most_and_some_speak_only_of_those_they_name(Quantifier quantifier)
    {
        given.Member("a", "front");
        given.SaysOf("front", quantifier, WillAttend, including: ["b"], except: ["c"]);
        Assert.Equal(Side.Unknown, given.Position("a").Side);
        Assert.Equal(WillAttend, given.Position("b").Participation);
        Assert.Equal(WillNotAttend, given.Position("c").Participation);
        Assert.NotEqual(Credibility.Doubtful, given.Position("b").Credibility);
    }

    [Fact]
    public void Rule_05_Expansion_Except_gives_the_opposite_and_keeps_the_exceptions_members_out()
    {
        given.Actor("wing", ActorKind.Coalition);
        given.Member("wing", "front");
        given.Member("b", "wing");
        given.SaysOf("front", Quantifier.All, WillAttend, except: ["wing"]);
        Assert.Equal(WillNotAttend, given.Position("wing").Participation);
        Assert.Equal(Side.Unknown, given.Position("b").Side);
    }

    [Fact]
    public void Rule_05_Expansion_Including_under_none_has_the_value_of_the_rest()
    {
        given.SaysOf("front", Quantifier.None, WillAttend, including: ["a"], except: ["b"]);
        Assert.Equal(WillNotAttend, given.Position("a").Participation);
        Assert.Equal(WillAttend, given.Position("b").Participation);
    }

    [Theory]
    [InlineData(Undecided)]
    [InlineData(Suspended)]
    [InlineData(NotInvited)]
    [InlineData(Excluded)]
    public void Rule_05_Expansion_Values_without_an_opposite_give_none_and_except_no_claim(Participation value)
    {
        given.Member("a", "front");
        given.SaysOf("front", Quantifier.None, value);
        given.SaysOf("front", Quantifier.All, value, except: ["b"]);
        Assert.Equal(value, given.Position("a").Participation);
        Assert.Equal(Side.Unknown, given.Position("b").Side);
    }

    [Fact]
    public void Rule_05_Expansion_A_coalition_that_contains_itself_through_others_is_walked_once()
    {
        given.Actor("wing", ActorKind.Coalition);
        given.Member("wing", "front");
        given.Member("front", "wing");
        given.Member("a", "wing");
        given.SaysOf("front", Quantifier.All, WillAttend);
        Assert.Equal(["a", "wing"], given.Resolver().Positions("talks").Select(position => position.Actor));
    }

    [Fact]
    public void Rule_05_Expansion_A_membership_binds_at_the_instant_at_which_it_begins_and_no_longer_at_that_at_which_it_ends()
    {
        given.Member("a", "front", from: "2017-01-05", until: "2017-01-10");
        given.Member("b", "front", from: null, until: "2017-01-05");
        given.SaysOf("front", Quantifier.All, WillAttend, on: "2017-01-04");
        given.SaysOf("front", Quantifier.All, WillNotAttend, on: "2017-01-05");
        given.SaysOf("front", Quantifier.All, WillObserve, on: "2017-01-10");
        Assert.Equal((WillNotAttend, WillAttend), (given.Position("a").Participation, given.Position("b").Participation));
    }

    [Fact]
    public void Rule_05_Expansion_A_contested_membership_binds_nobody()
    {
        given.Member("a", "front");
        given.Member("a", "front", denied: true);
        given.SaysOf("front", Quantifier.All, WillAttend);
        Assert.Equal(Side.Unknown, given.Position("a").Side);
    }

    [Theory]
    [InlineData(RoleKind.Leader, true)]
    [InlineData(RoleKind.Spokesperson, true)]
    [InlineData(RoleKind.HeadOfDelegation, true)]
    [InlineData(RoleKind.Official, true)]
    [InlineData(RoleKind.Adviser, false)]
    [InlineData(RoleKind.Member, false)]
    public void Rule_05_Expansion_A_speaker_who_speaks_for_a_member_is_specific_for_it(RoleKind role, bool isSpecific)
    {
        given.Member("a", "front");
        given.Member("b", "front");
        given.Role("speaker", "a", role);
        given.SaysOf("front", Quantifier.All, WillAttend, by: "speaker");
        Assert.Equal(isSpecific ? Credibility.ProbablyTrue : Credibility.Doubtful, given.Position("a").Credibility);
        Assert.Equal(Credibility.Doubtful, given.Position("b").Credibility);
    }

    [Fact]
    public void Rule_05_Expansion_A_role_at_another_meeting_does_not_count()
    {
        given.Meeting("other", "2017-01-01");
        given.Member("a", "front");
        given.Role("speaker", "a", RoleKind.HeadOfDelegation, at: "other");
        given.SaysOf("front", Quantifier.All, WillAttend, by: "speaker");
        Assert.Equal(Credibility.Doubtful, given.Position("a").Credibility);
    }

    [Fact]
    public void Rule_06_Origins_A_copy_is_more_exposure_and_no_more_evidence()
    {
        var original = given.Says("a", WillAttend, ThirdPartyUnnamed, name: "officials");
        given.Says("a", WillAttend, Editorial, repeats: original.Slug);
        given.Document("derived", from: original.Evidence[0].Document, how: DerivationKind.Translation);
        given.Says("a", WillAttend, ThirdPartyUnnamed, name: "Officials", document: "derived");
        var position = given.Position("a");
        Assert.Equal((1, 3), (position.IndependentOrigins, position.Exposure));
        Assert.Equal(ThirdPartyUnnamed, Assert.Single(position.Origins).Capacity);
    }

    [Fact]
    public void Rule_06_Origins_What_only_the_copy_says_is_the_copys_own()
    {
        given.Document("original").Document("copy", from: "original");
        given.Says("a", WillAttend, name: "one official", document: "original");
        given.Says("a", WillAttend, name: "another official", document: "copy");
        Assert.Equal(2, given.Position("a").IndependentOrigins);
    }

    [Fact]
    public void Rule_06_Origins_A_copy_that_names_nobody_does_not_join_its_original_to_other_words_in_the_same_place()
    {
        given.Document("page").Document("copy", from: "page");
        given.Says("a", WillAttend, Editorial, document: "page");
        var original = given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", WillAttend, Editorial, document: "copy", repeats: original.Slug);
        Assert.Equal(2, given.Position("a").IndependentOrigins);
    }

    [Fact]
    public void Rule_06_Origins_One_voice_is_one_origin_on_whatever_days()
    {
        given.Says("a", WillAttend, FirstParty, by: "a", on: "2017-01-05");
        given.Says("a", WillAttend, AuthorizedSpeaker, by: "spokesperson", on: "2017-01-09");
        Assert.Equal(1, given.Position("a").IndependentOrigins);
    }

    [Fact]
    public void Rule_06_Origins_The_grade_is_that_of_where_the_words_first_stood()
    {
        given.Outlet("agency", Reliability.D).Outlet("paper", Reliability.A).Document("original", "agency").Document("copy", "paper", from: "original");
        given.Says("a", WillAttend, name: "x", document: "original");
        given.Says("a", WillAttend, name: "x", document: "copy");
        Assert.Equal(Reliability.D, Assert.Single(given.Position("a").Origins).Reliability);
    }

    [Fact]
    public void Rule_06_Origins_A_copy_keeps_the_voice_of_an_original_that_was_dropped()
    {
        var original = given.Says("a", WillAttend, by: "x");
        given.Says("a", WillAttend, Editorial, repeats: original.Slug);
        given.Says("a", WillAttend, by: "x", on: "2017-01-11");
        given.Says("a", WillNotAttend, by: "y");
        given.Now(original with { Rank = Rank.Deprecated, RankReason = "misquoted" });
        Assert.Equal(RuleId.Unresolved, given.Position("a").DecidedBy);
    }

    [Fact]
    public void Rule_07_Specificity_A_claim_that_names_the_actor_defeats_every_derived_one()
    {
        given.Member("a", "front");
        given.SaysOf("front", Quantifier.All, WillAttend, on: "2017-01-15");
        given.Says("a", WillNotAttend, ThirdPartyUnnamed, on: "2017-01-05");
        var position = given.Position("a");
        Assert.Equal((WillNotAttend, RuleId.Specificity), (position.Participation, position.DecidedBy));
        Assert.Contains("which does not name it", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_07_Specificity_A_derived_outcome_on_the_specific_side_still_counts()
    {
        given.Member("a", "front");
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.SaysOf("front", Quantifier.All, Attended, on: "2017-01-24");
        Assert.Equal(Attended, given.Position("a", Given.AfterIt).Participation);
        given.Says("a", WillNotAttend, Editorial);
        Assert.Equal(WillAttend, given.Position("a", Given.AfterIt).Participation);
    }
}
