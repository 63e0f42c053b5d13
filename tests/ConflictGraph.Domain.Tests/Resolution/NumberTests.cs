using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>The numbers on a position, and its credibility.</summary>
public class NumberTests
{
    private readonly Given given = new();

    [Fact]
    public void Intentions_that_an_outcome_bears_out_count_as_origins()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", Attended, Editorial, on: "2017-01-24");
        var position = given.Position("a", Given.AfterIt);
        Assert.Equal((2, Credibility.Confirmed), (position.IndependentOrigins, position.Credibility));
    }

    [Fact]
    public void An_intention_that_its_own_voice_replaced_does_not_count()
    {
        given.Says("a", WillAttend, FirstParty, by: "a", on: "2017-01-05");
        given.Says("a", WillNotAttend, FirstParty, by: "a", on: "2017-01-09");
        given.Says("a", Attended, Editorial, on: "2017-01-24");
        Assert.Equal(1, given.Position("a", Given.AfterIt).IndependentOrigins);
    }

    [Fact]
    public void Derived_claims_count_only_where_nothing_specific_is_on_the_side()
    {
        given.Member("a", "front");
        given.SaysOf("front", Quantifier.All, WillAttend, by: "one");
        given.SaysOf("front", Quantifier.All, WillAttend, Editorial);
        Assert.Equal((2, RuleId.Agreement, Credibility.Doubtful), Numbers());
        given.Says("a", WillAttend, ThirdPartyNamed);
        Assert.Equal((1, RuleId.OnlyClaim, Credibility.PossiblyTrue), Numbers());
    }

    [Fact]
    public void Probably_true_needs_fewer_than_two_origins_against()
    {
        given.Says("a", WillAttend, FirstParty, by: "a");
        given.Says("a", WillNotAttend, name: "x");
        Assert.Equal(Credibility.ProbablyTrue, given.Position("a").Credibility);
        given.Says("a", WillNotAttend, name: "y");
        Assert.Equal(Credibility.PossiblyTrue, given.Position("a").Credibility);
    }

    [Fact]
    public void Confirmed_needs_none_against_that_is_as_direct()
    {
        given.Says("a", WillAttend, name: "x");
        given.Says("a", WillAttend, name: "y");
        given.Says("a", WillNotAttend, ThirdPartyUnnamed);
        Assert.Equal(Credibility.Confirmed, given.Position("a").Credibility);
        given.Says("a", WillNotAttend, name: "z");
        Assert.Equal(Credibility.PossiblyTrue, given.Position("a").Credibility);
    }

    [Fact]
    public void Since_is_the_earliest_moment_from_which_an_accepted_claim_holds()
    {
        given.Says("a", WillAttend, on: "2017-01");
        given.Says("a", WillAttend, on: "2017-01-12", name: "x");
        Assert.Equal("2017-01-12", given.Position("a", "2017-02-01").Since.ToString());
        given.Says("a", Attended, on: "2017-03-01");
        Assert.Equal("2017-01-23T07:00:00Z", given.Position("a", "2017-03-02").Since.ToString());
    }

    private (int, RuleId, Credibility) Numbers() =>
        given.Position("a") is var position ? (position.IndependentOrigins, position.DecidedBy, position.Credibility) : default;
}
