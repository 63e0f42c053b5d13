using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>Sentences say no more than the claims do, and are English.</summary>
public class WordingTests
{
    private readonly Given given = new();

    [Fact]
    public void Claims_that_disagree_are_named_by_those_that_no_rule_was_against()
    {
        given.Outlet("bad", Reliability.D).Outlet("good", Reliability.A);
        given.Document("bad-page", "bad").Document("good-page", "good").Document("other-page", "good");
        given.Says("a", WillAttend, by: "weak", on: "2017-01-02", document: "bad-page");
        given.Says("a", WillAttend, by: "strong", on: "2017-01-03", document: "good-page");
        given.Says("a", WillNotAttend, by: "other", on: "2017-01-04", document: "other-page");
        Assert.Equal(
            "Claims of equal weight disagree: strong said on 3 January 2017 that a will attend; other said on 4 January 2017 that a will not attend.",
            given.Position("a").Because);
    }

    [Theory]
    [InlineData("2017-01-04")]
    [InlineData("2017-01-12")]
    public void A_change_of_mind_names_the_words_that_replaced_it_and_not_another_voice(string firstPartyOn)
    {
        given.Says("a", WillNotAttend, FirstParty, by: "a", on: firstPartyOn);
        given.Says("a", WillAttend, by: "x", on: "2017-01-05");
        given.Says("a", WillNotAttend, by: "x", on: "2017-01-09");
        Assert.EndsWith(
            "that it will not attend. X's statement of 9 January 2017 that a will not attend replaces x's statement of 5 January 2017 that a will attend.",
            given.Position("a").Because,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_margin_counts_the_origins_of_the_value_and_not_of_its_side()
    {
        given.Says("a", WillAttend, by: "x");
        given.Says("a", WillAttend, by: "y");
        given.Says("a", WillObserve, by: "z");
        Assert.EndsWith(
            "Two independent origins say so, one more than for z's statement of 10 January 2017 that a will attend as an observer.",
            given.Position("a").Because,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_stands_what_fell_is_named()
    {
        given.TakesBack("x", given.Says("a", WillAttend, by: "x"));
        given.Now(given.Says("b", WillAttend, by: "x") with { Rank = Rank.Deprecated, RankReason = "forged" });
        Assert.Equal(
            "Nothing that stands says whether a takes part. X's statement of 10 January 2017 that a will attend was taken back: it was wrong.",
            given.Position("a").Because);
        Assert.Equal(
            "Nothing that stands says whether b takes part. An analyst deprecated x's statement of 10 January 2017 that b will attend: forged.",
            given.Position("b").Because);
    }

    [Fact]
    public void Words_on_a_group_in_the_actors_own_voice_are_not_said_to_name_it()
    {
        given.Member("a", "front");
        given.Role("head", "a", RoleKind.Leader);
        given.SaysOf("front", Quantifier.All, WillAttend, by: "head");
        given.SaysOf("front", Quantifier.None, WillAttend, by: "x");
        var position = given.Position("a");
        Assert.Equal(
            "Head said on 10 January 2017 that all members of the front will attend; head then spoke for a. "
            + "This is in the actor's own voice and outweighs x's statement of 10 January 2017 that no member of the front will attend.",
            position.Because);
        Assert.Contains("is in the actor's own voice", Assert.Single(position.Rejected).Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_is_not_it()
    {
        given.Actor("person", ActorKind.Person).Actor("state", ActorKind.State);
        given.Member("person", "front");
        given.SaysOf("front", Quantifier.All, WillAttend);
        given.Says("person", WillNotAttend, FirstParty, by: "person");
        Assert.EndsWith("which does not name them.", given.Position("person").Because, StringComparison.Ordinal);
        AssertSays("they are a member of the front.", new MembershipStatement("person", "front"));
        AssertSays("they are not an observer at the talks.", new MeetingRoleStatement("person", "talks", MeetingRoleKind.Observer) { Denied = true });
        AssertSays("they support state with weapons.", new SupportStatement("person", "state", [SupportKind.Weapons]));
        AssertSays("they do not support state.", new SupportStatement("person", "state", [SupportKind.Unknown]) { Denied = true });
    }

    [Fact]
    public void What_was_undecided_did_not_come_to_anything()
    {
        given.Says("a", Undecided, FirstParty, by: "a");
        Assert.EndsWith("whether to attend; no report says what came of it.", given.Position("a", Given.AfterIt).Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_paragraph_tells_what_values_contested_on_one_side_agree_on()
    {
        given.Says("a", Attended, by: "x", on: "2017-01-24");
        given.Says("a", Observed, by: "y", on: "2017-01-24");
        given.Says("b", DidNotAttend, by: "x", on: "2017-01-24");
        given.Says("b", Withdrew, by: "y", on: "2017-01-24");
        given.Says("c", WillAttend, by: "x");
        given.Says("c", WillObserve, by: "y");
        given.Says("d", Undecided, FirstParty, by: "d");
        Assert.Equal(
            "For the talks, one faction attended, though claims of equal weight differ on how: a. "
            + "One faction was expected to attend, and no report says whether it came to that: c. One faction did not attend or withdrew: b. "
            + "One faction was undecided, and no report says what came of it: d.",
            given.Resolver(Given.AfterIt).Attendance("talks", null).InWords);
    }

    [Fact]
    public void The_paragraph_says_nothing_of_kinds_that_were_not_asked_for()
    {
        given.Says("a", WillAttend);
        Assert.Equal(
            "Nothing that stands says whether any state or person takes part in the talks.",
            given.Resolver().Attendance("talks", [ActorKind.State, ActorKind.Person]).InWords);
    }

    [Fact]
    public void An_outlet_is_named_where_the_words_first_stood_and_still_stand()
    {
        given.Outlet("agency", Reliability.B).Outlet("paper", Reliability.C).Outlet("rival", Reliability.C);
        given.Document("original", "agency").Document("copy", "paper", from: "original").Document("apart", "rival");
        var claim = given.Says("a", WillAttend, Editorial, document: "copy");
        given.Now(claim with { Evidence = [new() { Document = "copy" }, new() { Document = "original" }] });
        Assert.StartsWith("Agency reported", given.Position("a").Because, StringComparison.Ordinal);
        given.Now(claim with { Evidence = [new() { Document = "copy" }, new() { Document = "apart" }] });
        given.TakesBack("paper", given.Claims[0]);
        Assert.StartsWith("Rival reported", given.Position("a").Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_comma_is_closed_before_the_sentence_goes_on()
    {
        given.Actor("envoy", ActorKind.Person);
        var claim = given.Says("a", WillObserve, by: "envoy", meeting: "talks, first round");
        Assert.Equal("Envoy said on 10 January 2017 that a will attend talks, first round, as an observer.", ClaimSentence.Of(claim, given.Casefile([]).Find));
        given.Actor("branch", ActorKind.Faction, "Front, west branch").Actor("bloc", ActorKind.Coalition, "Bloc, west wing");
        Assert.Contains("that the Front, west branch, will attend", ClaimSentence.Of(given.Says("branch", WillAttend), given.Casefile([]).Find), StringComparison.Ordinal);
        Assert.Contains(
            "that all members of Bloc, west wing, will attend",
            ClaimSentence.Of(given.SaysOf("bloc", Quantifier.All, WillAttend), given.Casefile([]).Find),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2010", "2012-05", "was leader of a from 2010 until May 2012.")]
    [InlineData("2010", null, "is leader of a from 2010 on.")]
    [InlineData("2010", "2030", "is leader of a from 2010 until 2030.")]
    [InlineData(null, "2012-05-03", "was leader of a until 3 May 2012.")]
    public void A_fact_that_holds_for_an_interval_is_not_said_to_hold_for_good(string? from, string? until, string end)
    {
        given.Role("person", "a", RoleKind.Leader, from: from, until: until);
        Assert.EndsWith(end, ClaimSentence.Of(given.Claims[0], given.Casefile([]).Find), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_an_actor_on_itself_are_no_unnamed_sources()
    {
        given.Says("a", WillAttend, FirstParty);
        Assert.Equal("A announced on 10 January 2017 that it will attend.", given.Position("a").Because);
    }

    private void AssertSays(string end, Statement statement, string by = "person") => Assert.EndsWith(
        " that " + end, ClaimSentence.Of(given.Add(statement, FirstParty, by: by), given.Casefile([]).Find), StringComparison.Ordinal);
}
