using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

public class ContradictionTests
{
    private readonly Given given = new();

    [Fact]
    public void Specific_claims_on_different_sides_by_different_voices_are_direct_even_when_settled()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", WillNotAttend, Editorial);
        var found = Assert.Single(given.Position("a").Contradictions);
        Assert.Equal((ContradictionKind.Direct, RuleId.Directness), (found.Kind, found.SettledBy));
        Assert.Equal(2, found.Claims.Count);
    }

    [Fact]
    public void What_rule_9_orders_is_a_change_and_no_contradiction()
    {
        given.Says("a", Suspended, FirstParty, by: "a", on: "2017-01-02");
        given.Says("a", WillAttend, by: "other", on: "2017-01-09");
        Assert.Empty(given.Position("a").Contradictions);
    }

    [Fact]
    public void A_derived_claim_on_another_side_is_collective_against_specific()
    {
        given.Member("a", "front");
        given.SaysOf("front", Quantifier.All, WillAttend);
        given.Says("a", WillNotAttend);
        var found = Assert.Single(given.Position("a").Contradictions);
        Assert.Equal((ContradictionKind.CollectiveVsSpecific, RuleId.Specificity), (found.Kind, found.SettledBy));
    }

    [Fact]
    public void An_intention_on_another_side_than_the_outcome_is_intent_against_outcome()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", DidNotAttend, Editorial, on: "2017-01-24");
        Assert.Contains(given.Position("a", Given.AfterIt).Contradictions, found => found is { Kind: ContradictionKind.IntentVsOutcome, SettledBy: RuleId.Phase });
    }

    [Fact]
    public void Who_came_although_it_had_said_that_it_would_not_contradicts_itself()
    {
        given.Says("a", WillNotAttend, FirstParty, by: "a");
        given.Says("a", Attended, FirstParty, by: "a", on: "2017-01-24");
        Assert.Equal(ContradictionKind.IntentVsOutcome, Assert.Single(given.Position("a", Given.AfterIt).Contradictions).Kind);
    }

    [Fact]
    public void One_speaker_who_says_all_and_all_but_one_contradicts_itself()
    {
        given.Member("a", "front");
        given.SaysOf("front", Quantifier.All, WillAttend, by: "speaker");
        given.Says("a", WillNotAttend, by: "speaker");
        Assert.Equal(ContradictionKind.CollectiveVsSpecific, Assert.Single(given.Position("a").Contradictions).Kind);
    }

    [Theory]
    [InlineData(Quantifier.All, WillAttend, Quantifier.Some, WillAttend, true)]
    [InlineData(Quantifier.Some, WillAttend, Quantifier.Some, WillNotAttend, false)]
    [InlineData(Quantifier.All, WillAttend, Quantifier.Some, WillNotAttend, true)]
    [InlineData(Quantifier.None, WillAttend, Quantifier.All, WillNotAttend, false)]
    [InlineData(Quantifier.Most, WillAttend, Quantifier.Most, WillNotAttend, true)]
    [InlineData(Quantifier.All, WillAttend, Quantifier.All, WillAttend, false)]
    public void A_headline_on_a_group_is_held_against_its_text(
        Quantifier headline, Participation headlineValue, Quantifier body, Participation bodyValue, bool disagree)
    {
        given.Document("page");
        given.SaysOf("front", headline, headlineValue, Editorial, document: "page", headline: true);
        given.SaysOf("front", body, bodyValue, ThirdPartyNamed, document: "page");
        Assert.Equal(disagree, given.Resolver().Contradictions("talks").Count == 1);
    }

    [Fact]
    public void A_headline_on_an_actor_is_held_against_its_text()
    {
        given.Document("page");
        given.Says("a", WillAttend, Editorial, document: "page", headline: true);
        given.Says("a", WillNotAttend, FirstParty, by: "a", document: "page");
        Assert.Contains(given.Position("a").Contradictions, found => found is { Kind: ContradictionKind.HeadlineVsBody, Actor: "a" });
    }

    [Fact]
    public void A_meeting_role_both_affirmed_and_denied_is_a_role_dispute()
    {
        given.Actor("state", Domain.Actors.ActorKind.State);
        given.Add(new MeetingRoleStatement("state", "talks", MeetingRoleKind.Guarantor), FirstParty, by: "state");
        given.Add(new MeetingRoleStatement("state", "talks", MeetingRoleKind.Guarantor) { Denied = true }, ThirdPartyUnnamed);
        var found = Assert.Single(given.Resolver().Contradictions("talks"));
        Assert.Equal((ContradictionKind.RoleDispute, RuleId.Directness, "state"), (found.Kind, found.SettledBy, found.Actor));
        Assert.Equal(RuleId.Directness, Assert.Single(given.Resolver().MeetingRoles("talks")).DecidedBy);
    }

    [Fact]
    public void What_was_taken_back_contradicts_nothing()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.TakesBack("someone", given.Says("a", WillNotAttend, by: "someone"));
        Assert.Empty(given.Position("a").Contradictions);
    }

    [Fact]
    public void What_contradicts_a_headline_does_not_depend_on_the_order_of_the_claims()
    {
        given.Document("page");
        given.SaysOf("front", Quantifier.All, WillAttend, Editorial, document: "page", headline: true);
        given.SaysOf("front", Quantifier.Most, WillAttend, Editorial, document: "page");
        given.SaysOf("front", Quantifier.Some, WillAttend, ThirdPartyNamed, by: "x", document: "page");
        var sentences = new[] { given.Claims, given.Claims.Reverse() }.Select(claims =>
            Assert.Single(new Resolver(given.Casefile(claims), PartialDateFormat.Parse(Given.BeforeIt).LastMoment).Contradictions("talks")).Because).ToList();
        Assert.Equal(sentences[0], sentences[1]);
        Assert.Contains("some members", sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Intent_against_outcome_sets_an_intention_against_an_outcome()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", WillNotAttend, by: "x");
        given.Says("a", Withdrew, ThirdPartyUnnamed, name: "a diplomat", on: "2017-01-24");
        var found = Assert.Single(given.Position("a", Given.AfterIt).Contradictions, found => found.Kind == ContradictionKind.IntentVsOutcome);
        Assert.EndsWith("but a diplomat said on 24 January 2017 that a withdrew.", found.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void That_it_did_not_attend_is_not_against_a_headline_that_it_was_not_invited()
    {
        given.Document("page");
        given.Says("a", NotInvited, Editorial, document: "page", headline: true);
        given.Says("a", DidNotAttend, Editorial, document: "page", on: "2017-01-24");
        Assert.Empty(given.Resolver(Given.AfterIt).Contradictions("talks"));
    }

    [Fact]
    public void A_role_that_one_voice_denies_later_is_a_change_and_no_dispute()
    {
        given.Actor("state", Domain.Actors.ActorKind.State);
        given.Add(new MeetingRoleStatement("state", "talks", MeetingRoleKind.Guarantor), FirstParty, by: "state", on: "2017-01-03");
        given.Add(new MeetingRoleStatement("state", "talks", MeetingRoleKind.Guarantor) { Denied = true }, FirstParty, by: "state", on: "2017-01-05");
        Assert.Empty(given.Resolver().Contradictions("talks"));
    }
}
