using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>The cases that must hold, each as the rules tell it.</summary>
public class CaseTests
{
    private readonly Given given = new();

    [Fact]
    public void The_groups_membership_changed_Members_at_the_time_count()
    {
        given.Member("stayed", "front");
        given.Member("left", "front", until: "2017-01-05");
        given.Member("joined", "front", from: "2017-01-15");
        given.SaysOf("front", Quantifier.All, WillAttend, on: "2017-01-10");
        Assert.Equal(["stayed"], given.Resolver().Positions("talks").Select(position => position.Actor));
    }

    [Fact]
    public void An_actor_ended_by_merger_Its_position_stays_on_it()
    {
        given.Says("old", WillAttend, FirstParty, by: "old");
        given.Add(new SuccessionStatement("old", "new", SuccessionKind.Merger) { At = PartialDateFormat.Parse("2017-01-15") }, on: "2017-01-15");
        Assert.Equal(Side.Attending, given.Position("old").Side);
        Assert.Equal(Side.Unknown, given.Position("new").Side);
        Assert.Single(given.Resolver().Facts(new("new", FactEnd.Successions)));
    }

    [Fact]
    public void A_member_speaks_for_itself_in_a_coalition_Never_the_coalitions_voice()
    {
        given.Member("a", "front");
        given.Says("a", WillAttend, FirstParty, by: "a");
        Assert.Equal(Side.Unknown, given.Position("front").Side);
        Assert.Equal(FirstParty, Assert.Single(given.Position("a").Origins).Capacity);
    }

    [Fact]
    public void The_head_of_a_delegation_says_all_Derived_for_each_and_specific_for_his_own()
    {
        given.Member("a", "front");
        given.Member("b", "front");
        given.Role("head", "a", RoleKind.HeadOfDelegation, at: "talks");
        given.SaysOf("front", Quantifier.All, WillAttend, by: "head");
        Assert.Equal(AuthorizedSpeaker, Assert.Single(given.Position("a").Origins).Capacity);
        Assert.Equal(CoalitionSpeaker, Assert.Single(given.Position("b").Origins).Capacity);
        Assert.Contains("was then a member", given.Position("b").Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_says_more_than_its_article_Two_claims_in_one_document()
    {
        given.Document("page");
        given.SaysOf("front", Quantifier.All, WillAttend, Editorial, document: "page", headline: true);
        given.SaysOf("front", Quantifier.Some, WillAttend, ThirdPartyUnnamed, name: "officials", document: "page");
        var found = Assert.Single(given.Resolver().Contradictions("talks"));
        Assert.Equal((ContradictionKind.HeadlineVsBody, null), (found.Kind, found.SettledBy));
        Assert.Contains("all members", found.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Will_come_if_the_truce_holds_Becomes_will_attend_only_by_a_later_claim()
    {
        given.Add(new ParticipationStatement(new ActorSubject("a"), "talks", WillAttendConditionally, "the truce holds"), FirstParty, by: "a", on: "2017-01-05");
        Assert.Equal(WillAttendConditionally, given.Position("a").Participation);
        Assert.Contains("the truce holds", given.Position("a").Because, StringComparison.Ordinal);
        given.Says("a", WillAttend, FirstParty, by: "a", on: "2017-01-12");
        Assert.Equal((WillAttend, RuleId.Supersession), (given.Position("a").Participation, given.Position("a").DecidedBy));
    }

    [Fact]
    public void An_adviser_in_somebodys_delegation_gives_his_own_group_no_position()
    {
        given.Role("adviser", "delegation", RoleKind.Adviser, at: "talks");
        given.Role("adviser", "own-group", RoleKind.Leader);
        given.Says("delegation", WillAttend);
        Assert.Equal(Side.Unknown, given.Position("own-group").Side);
        Assert.Equal(2, given.Resolver().Facts(new("adviser", FactEnd.RolesOf)).Count);
    }

    [Fact]
    public void Refused_and_was_not_invited_If_one_voice_says_both_the_refusal_is_the_value()
    {
        given.Says("a", NotInvited, FirstParty, by: "a", on: "2017-01-10");
        given.Says("a", WillNotAttend, AuthorizedSpeaker, by: "spokesperson", on: "2017-01-10");
        Assert.Equal(WillNotAttend, given.Position("a").Participation);
        Assert.Contains("will not attend", given.Position("a").Because, StringComparison.Ordinal);
        Assert.Contains("not invited", given.Position("a").Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_away_but_supports_the_result()
    {
        given.Says("a", WillNotAttend, FirstParty, by: "a");
        given.SaysStance("a", Stance.EndorsesConditionally, FirstParty, by: "a");
        var position = given.Position("a");
        Assert.Equal((Side.StayingAway, Stance.EndorsesConditionally), (position.Side, position.Stance));
        Assert.Contains("endorses the meeting under conditions", position.StanceBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Suspended_on_the_2nd_seen_arriving_on_the_22nd_Attending()
    {
        given.Says("a", Suspended, FirstParty, by: "a", on: "2017-01-02");
        given.Says("a", WillAttend, ThirdPartyNamed, name: "a correspondent", on: "2017-01-22");
        var position = given.Position("a", at: "2017-01-22");
        Assert.Equal((Side.Attending, RuleId.Supersession), (position.Side, position.DecidedBy));
        Assert.Contains("spoke of its moment", position.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Left_after_the_first_day_Attended_then_and_withdrew_from_then_on()
    {
        given.Says("a", Attended, ThirdPartyNamed, by: "host", on: "2017-01-23");
        given.Says("a", Withdrew, ThirdPartyUnnamed, on: "2017-01-24");
        Assert.Equal(Attended, given.Position("a", at: "2017-01-23T20:00:00Z").Participation);
        var then = given.Position("a", at: "2017-01-24T20:00:00Z");
        Assert.Equal((Withdrew, Side.StayingAway), (then.Participation, then.Side));
    }

    [Theory]
    [InlineData("2017-01-24T18:00:00Z", Attended)]
    [InlineData("2017-01-25T09:00:00Z", Withdrew)]
    public void Left_and_was_seen_again_counts_only_before_the_meetings_end(string seenAgain, Participation expected)
    {
        given.Says("a", Withdrew, FirstParty, by: "a", on: "2017-01-23T20:00:00Z");
        given.Says("a", Attended, ThirdPartyNamed, by: "host", on: seenAgain);
        Assert.Equal(expected, given.Position("a", Given.AfterIt).Participation);
    }

    [Fact]
    public void Merge_undone_Every_answer_is_as_it_was_before()
    {
        given.Says("a", WillAttend);
        given.Says("b", WillNotAttend);
        var before = (given.Position("a").Side, given.Position("b").Side);
        var whileMerged = new Given().Merged("b", into: "a");
        whileMerged.Says("a", WillAttend);
        whileMerged.Says("b", WillNotAttend);
        Assert.Equal(Side.Contested, whileMerged.Position("b").Side);
        Assert.Equal((Side.Attending, Side.StayingAway), before);
    }
}
