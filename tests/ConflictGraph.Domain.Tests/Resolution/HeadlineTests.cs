using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using static ConflictGraph.Domain.Claims.Capacity;
using static ConflictGraph.Domain.Meetings.Participation;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>What a headline says is held against the text below it as the rules read both.</summary>
public class HeadlineTests
{
    private readonly Given given = new Given().Document("page");

    [Theory]
    [InlineData("2017-01-10", true)]
    [InlineData("2017-01-24", false)]
    public void That_it_did_not_attend_is_against_not_invited_only_where_it_was_said_before_the_meeting(string on, bool isAgainst)
    {
        given.Says("a", NotInvited, Editorial, document: "page", headline: true);
        given.Says("a", DidNotAttend, document: "page", on: on);
        Assert.Equal(isAgainst, Found(Given.AfterIt).Count == 1);
    }

    [Fact]
    public void A_repeated_claim_is_read_by_the_date_of_the_one_that_it_repeats()
    {
        given.Says("a", NotInvited, Editorial, document: "page", headline: true);
        var said = given.Says("a", DidNotAttend, by: "x", on: "2017-01-10");
        given.Says("a", DidNotAttend, by: "x", on: "2017-01-24", document: "page", repeats: said.Slug);
        Assert.Equal(2, Assert.Single(Found(Given.AfterIt)).Claims.Count);
    }

    [Theory]
    [InlineData("2017-01-10", Quantifier.All, WillAttend, false)]
    [InlineData("2017-01-10", Quantifier.All, WillNotAttend, true)]
    [InlineData("2017-01-10", Quantifier.Some, WillAttend, true)]
    [InlineData("2017-01-24", Quantifier.All, Attended, false)]
    [InlineData("2017-01-24", Quantifier.Some, Withdrew, true)]
    public void None_withdrew_is_all_will_attend_where_it_was_said_before_the_meeting(string on, Quantifier number, Participation body, bool disagree)
    {
        given.SaysOf("front", Quantifier.None, Withdrew, Editorial, document: "page", headline: true, on: on);
        given.SaysOf("front", number, body, document: "page", on: "2017-01-24");
        Assert.Equal(disagree, Found(Given.AfterIt).Count == 1);
    }

    [Theory]
    [InlineData("2017-01-10", true)]
    [InlineData("2017-01-24", false)]
    public void That_all_did_not_attend_is_not_against_that_none_of_them_was_invited(string on, bool disagree)
    {
        given.SaysOf("front", Quantifier.All, NotInvited, Editorial, document: "page", headline: true);
        given.SaysOf("front", Quantifier.All, DidNotAttend, document: "page", on: on);
        Assert.Equal(disagree, Found(Given.AfterIt).Count == 1);
    }

    [Fact]
    public void Of_words_that_are_equally_direct_those_that_were_said_first_are_named()
    {
        given.Says("a", WillAttend, Editorial, document: "page", headline: true);
        given.Says("a", WillNotAttend, by: "later", on: "2017-01-08", document: "page");
        var said = given.Says("a", Declined, by: "first", on: "2017-01-05");
        given.Says("a", Declined, by: "first", on: "2017-01-12", document: "page", repeats: said.Slug);
        Assert.Contains("below it, first said", Assert.Single(Found()).Because, StringComparison.Ordinal);
    }

    private List<Contradiction> Found(string at = Given.BeforeIt) =>
        [.. given.Resolver(at).Contradictions("talks").Where(found => found.Kind == ContradictionKind.HeadlineVsBody)];
}
