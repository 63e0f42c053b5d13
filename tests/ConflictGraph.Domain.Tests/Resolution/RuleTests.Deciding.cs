using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

public partial class RuleTests
{
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
