using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>Each rule, in the order in which the rules are applied.</summary>
public class RuleTests
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

    [Fact]
    public void Rule_08_Phase_Outcomes_outrank_every_intention()
    {
        given.Says("a", WillNotAttend, FirstParty, by: "a");
        given.Says("a", Attended, Editorial, on: "2017-01-24");
        var position = given.Position("a", Given.AfterIt);
        Assert.Equal((Attended, RuleId.Phase, FactStatus.Settled), (position.Participation, position.DecidedBy, position.Status));
    }

    [Fact]
    public void Rule_08_Phase_Silence_is_never_absence()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        var position = given.Position("a", Given.AfterIt);
        Assert.Equal((WillAttend, FactStatus.Unreported), (position.Participation, position.Status));
        Assert.Contains("no report", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_08_Phase_A_state_stays_settled_and_absence_agrees_with_it()
    {
        given.Says("a", NotInvited, FirstParty, by: "a");
        given.Says("a", DidNotAttend, Editorial, on: "2017-01-24");
        var position = given.Position("a", Given.AfterIt);
        Assert.Equal((NotInvited, FactStatus.Settled), (position.Participation, position.Status));
        Assert.Empty(position.Rejected);
        Assert.Empty(position.Contradictions);
    }

    [Fact]
    public void Rule_08_Phase_Absence_decides_where_the_state_would_not_have_won()
    {
        given.Says("a", NotInvited, ThirdPartyUnnamed);
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", DidNotAttend, Editorial, on: "2017-01-24");
        Assert.Equal(DidNotAttend, given.Position("a", Given.AfterIt).Participation);
    }

    [Theory]
    [InlineData(Attended)]
    [InlineData(Observed)]
    [InlineData(Withdrew)]
    public void Rule_08_Phase_Having_been_there_outranks_a_state(Participation outcome)
    {
        given.Says("a", Excluded, FirstParty, by: "a");
        given.Says("a", outcome, Editorial, on: "2017-01-24");
        Assert.Equal(outcome, given.Position("a", Given.AfterIt).Participation);
    }

    [Fact]
    public void Rule_08_Phase_A_meeting_without_a_start_has_begun_once_an_outcome_of_any_actor_holds()
    {
        var open = new Given(starts: null, ends: null);
        open.Says("a", WillAttend);
        Assert.Equal(FactStatus.Settled, open.Position("a").Status);
        open.Says("b", Attended, on: "2017-01-12");
        Assert.Equal(FactStatus.Unreported, open.Position("a").Status);
        Assert.Equal(FactStatus.Settled, open.Position("a", at: "2017-01-11").Status);
    }

    [Fact]
    public void Rule_09_Supersession_The_same_voice_later_replaces_what_it_said_before()
    {
        given.Says("a", WillAttend, FirstParty, by: "a", on: "2017-01-05");
        given.Says("a", WillNotAttend, AuthorizedSpeaker, by: "spokesperson", on: "2017-01-09");
        var position = given.Position("a");
        Assert.Equal((WillNotAttend, RuleId.Supersession), (position.Participation, position.DecidedBy));
        Assert.Empty(position.Contradictions);
    }

    [Fact]
    public void Rule_09_Supersession_Recency_decides_nothing_between_voices()
    {
        given.Says("a", WillAttend, by: "one", on: "2017-01-05");
        given.Says("a", WillNotAttend, by: "other", on: "2017-01-09");
        Assert.Equal(RuleId.Unresolved, given.Position("a").DecidedBy);
    }

    [Theory]
    [InlineData("2017-01")]
    [InlineData("2017-01-05")]
    public void Rule_09_Supersession_Needs_a_date_that_is_surely_later(string laterOrNot)
    {
        given.Says("a", WillAttend, by: "one", on: "2017-01-05");
        given.Says("a", WillNotAttend, by: "one", on: laterOrNot);
        Assert.Equal(FactStatus.Contested, given.Position("a", at: "2017-02-01", meeting: "talks").Status);
    }

    [Fact]
    public void Rule_09_Supersession_Undecided_gives_way_to_later_words_by_whomever_but_an_editorial()
    {
        given.Says("a", Undecided, FirstParty, by: "a", on: "2017-01-05");
        given.Says("a", WillAttend, Editorial, on: "2017-01-08");
        Assert.Equal(Undecided, given.Position("a").Participation);
        given.Says("a", WillNotAttend, ThirdPartyUnnamed, on: "2017-01-08");
        Assert.Equal((WillNotAttend, RuleId.Directness), (given.Position("a").Participation, given.Position("a").DecidedBy));
    }

    [Fact]
    public void Rule_09_Supersession_A_refusal_stays_beside_not_invited_by_the_same_voice()
    {
        given.Says("a", NotInvited, FirstParty, by: "a");
        given.Says("a", Declined, FirstParty, by: "a");
        var position = given.Position("a");
        Assert.Equal(Declined, position.Participation);
        Assert.Contains("not invited", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_10_Directness_The_more_direct_source_wins()
    {
        given.Says("a", WillNotAttend, AuthorizedSpeaker, by: "spokesperson");
        given.Says("a", WillAttend, ThirdPartyNamed, by: "one");
        given.Says("a", WillAttend, Editorial);
        var position = given.Position("a");
        Assert.Equal((WillNotAttend, RuleId.Directness, Credibility.PossiblyTrue), (position.Participation, position.DecidedBy, position.Credibility));
    }

    [Theory]
    [InlineData(FirstParty, AuthorizedSpeaker)]
    [InlineData(AuthorizedSpeaker, CoalitionSpeaker)]
    [InlineData(CoalitionSpeaker, ThirdPartyNamed)]
    [InlineData(CoalitionSpeaker, Personal)]
    [InlineData(Personal, ThirdPartyUnnamed)]
    [InlineData(ThirdPartyNamed, ThirdPartyUnnamed)]
    [InlineData(ThirdPartyUnnamed, Editorial)]
    public void Rule_10_Directness_Follows_its_order(Capacity better, Capacity worse)
    {
        given.Says("a", WillNotAttend, worse);
        given.Says("a", WillAttend, better);
        Assert.Equal(WillAttend, given.Position("a", at: "2017-01-10").Participation);
    }

    [Fact]
    public void Rule_10_Directness_A_named_third_party_and_personal_words_weigh_the_same()
    {
        given.Says("a", WillNotAttend, ThirdPartyNamed);
        given.Says("a", WillAttend, Personal);
        Assert.Equal(FactStatus.Contested, given.Position("a").Status);
    }

    [Theory]
    [InlineData(Reliability.A, Reliability.B)]
    [InlineData(Reliability.B, Reliability.C)]
    [InlineData(Reliability.C, Reliability.F)]
    [InlineData(Reliability.F, Reliability.D)]
    [InlineData(Reliability.D, Reliability.E)]
    public void Rule_11_Reliability_No_basis_is_better_than_known_to_be_unreliable(Reliability better, Reliability worse)
    {
        given.Outlet("good", better).Outlet("bad", worse).Document("in-good", "good").Document("in-bad", "bad");
        given.Says("a", WillNotAttend, document: "in-bad");
        given.Says("a", WillAttend, document: "in-good");
        var position = given.Position("a");
        Assert.Equal((WillAttend, RuleId.Reliability), (position.Participation, position.DecidedBy));
        Assert.Contains($"graded {better}", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_12_Independent_origins_A_margin_of_one_is_enough()
    {
        given.Says("a", WillAttend, ThirdPartyUnnamed, name: "x");
        given.Says("a", WillAttend, ThirdPartyUnnamed, name: "y");
        given.Says("a", WillNotAttend, ThirdPartyUnnamed, name: "z");
        var position = given.Position("a");
        Assert.Equal((WillAttend, RuleId.IndependentOrigins), (position.Participation, position.DecidedBy));
        Assert.Contains("Two independent origins", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_12_Independent_origins_Weaker_claims_that_agree_are_accepted_again()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", WillAttend, Editorial);
        given.Says("a", WillNotAttend, ThirdPartyUnnamed);
        Assert.Equal(2, given.Position("a").Accepted.Count);
        Assert.Single(given.Position("a").Rejected);
    }

    [Fact]
    public void Rule_13_Unresolved_All_surviving_values_are_candidates()
    {
        given.Says("a", WillAttend, by: "one");
        given.Says("a", WillNotAttend, by: "other");
        var position = given.Position("a");
        Assert.Equal((Side.Contested, FactStatus.Contested, RuleId.Unresolved, null), (position.Side, position.Status, position.DecidedBy, position.Participation));
        Assert.Equal([WillAttend, WillNotAttend], position.Candidates.Select(candidate => candidate.Participation));
        Assert.Null(Assert.Single(position.Contradictions).SettledBy);
    }

    [Fact]
    public void Rule_13_Unresolved_Values_on_one_side_are_contested_and_the_side_is_known()
    {
        given.Says("a", WillAttend, by: "one");
        given.Says("a", WillObserve, by: "other");
        var position = given.Position("a");
        Assert.Equal((Side.Attending, FactStatus.Contested, null), (position.Side, position.Status, position.Participation));
        Assert.Equal(Credibility.CannotBeJudged, position.Credibility);
    }
}
