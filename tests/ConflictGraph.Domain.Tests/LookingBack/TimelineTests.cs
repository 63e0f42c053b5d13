using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Tests.Sample;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.LookingBack;

public sealed class TimelineTests
{
    [Fact]
    public void A_first_position_comes_from_nothing()
    {
        var given = new Given().Actor("ahrar", ActorKind.Faction, "Ahrar al-Sham");
        given.Says("ahrar", Participation.Undecided, Capacity.FirstParty, by: "ahrar", on: "2017-01-10");
        var change = Assert.Single(Until(given, "2017-01-20"));
        Assert.Equal(("ahrar", "talks", "2017-01-10", "2017-01-10T00:00:00.000Z"), (change.Actor, change.Meeting, change.At.ToString(), change.Moment.ToString()));
        Assert.Null(change.Before);
        Assert.Equal(Side.Undecided, change.After.Side);
        Assert.Equal(
            "Ahrar al-Sham was first counted as undecided: Ahrar al-Sham announced on 10 January 2017 that it has not decided whether to attend.",
            change.Because);
    }

    [Fact]
    public void A_change_of_side_is_told_as_an_editor_would()
    {
        var given = new Given().Actor("ahrar", ActorKind.Faction, "Ahrar al-Sham");
        given.Says("ahrar", Participation.Undecided, Capacity.FirstParty, by: "ahrar", on: "2017-01-10");
        given.Says("ahrar", Participation.WillNotAttend, Capacity.FirstParty, by: "ahrar", on: "2017-01-18");
        var change = Until(given, "2017-01-20")[1];
        Assert.Equal((Side.Undecided, Side.StayingAway), (change.Before!.Side, change.After.Side));
        Assert.StartsWith(
            "Ahrar al-Sham moved from undecided to staying away: Ahrar al-Sham announced on 18 January 2017 that it will not attend.",
            change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_change_comes_first_and_those_of_one_moment_by_name()
    {
        var given = new Given();
        given.Says("c", Participation.WillAttend, on: "2017-01-12");
        given.Says("b", Participation.WillAttend, on: "2017-01-11");
        given.Says("a", Participation.WillAttend, on: "2017-01-12");
        Assert.Equal(["b", "a", "c"], Until(given, "2017-01-20").Select(change => change.Actor));
    }

    [Fact]
    public void A_month_counts_from_its_end_and_is_told_as_a_month()
    {
        var given = new Given();
        given.Says("a", Participation.WillAttend, on: "2016-12");
        var change = Assert.Single(Until(given, "2017-01-20"));
        Assert.Equal(("2016-12", "2017-01-01T00:00:00.000Z"), (change.At.ToString(), change.Moment.ToString()));
        Assert.Equal([change.Moment], given.History().Moments("talks").Where(moment => moment < PartialDateFormat.Parse("2017-01-20").Start));
    }

    [Fact]
    public void When_the_meeting_begins_without_a_report_that_is_a_change()
    {
        var given = new Given();
        given.Says("a", Participation.WillAttend, on: "2017-01-10");
        var change = given.History().Timeline("talks")[^1];
        Assert.Equal("2017-01-23T07:00:00Z", change.At.ToString());
        Assert.Equal((FactStatus.Settled, FactStatus.Unreported), (change.Before!.Status, change.After.Status));
        Assert.StartsWith("A is still counted as attending, though the meeting has begun: ", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_that_is_reported_later_counts_from_the_start_of_the_meeting()
    {
        var given = new Given();
        given.Says("a", Participation.WillAttend, on: "2017-01-10");
        given.Says("a", Participation.Attended, on: "2017-02-10");
        var change = given.History().Timeline("talks")[^1];
        Assert.Equal("2017-01-23T07:00:00Z", change.At.ToString());
        Assert.StartsWith("What is said of a went from “will attend” to “attended”: ", change.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_independent_origin_is_another_reason_and_a_mere_copy_is_none()
    {
        var given = new Given();
        given.Says("a", Participation.WillAttend, by: "one", on: "2017-01-10", document: "first");
        given.Document("copy", from: "first");
        given.Says("a", Participation.WillAttend, by: "one", on: "2017-01-11", document: "copy", repeats: "claim-001");
        given.Says("a", Participation.WillAttend, by: "two", on: "2017-01-12");
        var changes = Until(given, "2017-01-20");
        Assert.Equal(["2017-01-10", "2017-01-12"], changes.Select(change => change.At.ToString()));
        Assert.StartsWith("A is still counted as attending, and the reasons have changed: ", changes[1].Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stance_is_a_change_also_where_no_part_is_known()
    {
        var given = new Given();
        given.SaysStance("a", Stance.Opposes, on: "2017-01-10");
        given.SaysStance("a", Stance.Endorses, Capacity.FirstParty, by: "a", on: "2017-01-12");
        var changes = Until(given, "2017-01-20");
        Assert.All(changes, change => Assert.Null(change.Before));
        Assert.StartsWith("A now opposes the meeting: ", changes[0].Because, StringComparison.Ordinal);
        Assert.StartsWith("A now endorses the meeting: ", changes[1].Because, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_no_answer_is_no_moment()
    {
        var given = new Given(starts: null);
        given.Says("a", Participation.WillAttend, Capacity.FirstParty, by: "a", on: "2017-01-10");
        given.TakesBack("other", given.Says("b", Participation.WillNotAttend, by: "other", on: "2017-01-12"));
        given.Member("a", "front", from: "2017-01-14");
        Assert.Single(given.History().Moments("talks"));
    }

    [Fact]
    public void It_was_recorded_when_the_last_of_what_it_takes_was()
    {
        var given = new Given();
        var member = given.Member("a", "front");
        var said = given.SaysOf("front", Quantifier.All, Participation.WillAttend, on: "2017-01-10");
        given.Now(said with { RecordedAt = new(1_000) });
        given.Now(member with { RecordedAt = new(2_000) });
        Assert.Equal([2_000L, 2_000L], given.History().Timeline("talks").Select(change => change.RecordedAt.Milliseconds));
    }

    [Fact]
    public void Between_two_moments_what_came_and_went_is_not_told()
    {
        var given = new Given();
        given.Says("a", Participation.WillAttend, Capacity.FirstParty, by: "a", on: "2017-01-10");
        given.Says("b", Participation.WillAttend, Capacity.FirstParty, by: "b", on: "2017-01-10");
        given.Says("b", Participation.Undecided, Capacity.FirstParty, by: "b", on: "2017-01-12");
        given.Says("b", Participation.WillNotAttend, Capacity.FirstParty, by: "b", on: "2017-01-14");
        given.Says("c", Participation.Declined, on: "2017-01-15");
        var changes = given.History().Changes("talks", At("2017-01-11"), At("2017-01-20"));
        Assert.Equal(
            [("b", Side.Attending, Side.StayingAway, "2017-01-14"), ("c", null, Side.StayingAway, "2017-01-15")],
            changes.Select(change => (change.Actor, change.Before?.Side, change.After.Side, change.At.ToString())));
        Assert.Empty(given.History().Changes("talks", At("2017-01-11"), At("2017-01-11")));
        Assert.Throws<ArgumentOutOfRangeException>(() => given.History().Changes("talks", At("2017-01-12"), At("2017-01-11")));
    }

    [Fact]
    public void Nobody_knows_of_a_meeting_that_is_not_in_the_file() =>
        Assert.Throws<KeyNotFoundException>(() => new Given().History().Timeline("elsewhere"));

    [Fact]
    public async Task The_sample_tells_how_Ahrar_al_Sham_stayed_away()
    {
        var timeline = new History(new Resolver(await SampleCase.ReadAsync(null), default)).Timeline("astana-1");
        Assert.Equal(
            [
                "2017-01-16 Ahrar al-Sham was first counted as staying away: Sources of Shaam Network said on 16 January 2017",
                "2017-01-18 Ahrar al-Sham is still counted as staying away, and the reasons have changed: Ahrar al-Sham announced on 18 January 2017",
                "2017-01-23T07:00:00Z What is said of Ahrar al-Sham went from “will not attend” to “did not attend”: Reuters reported on 26 January 2017",
                "2017-01 Ahrar al-Sham is still counted as staying away, and the reasons have changed: Reuters reported on 26 January 2017",
            ],
            timeline.Where(change => change.Actor == "ahrar-al-sham").Select(change => $"{change.At} {change.Because}"),
            (start, told) => told.StartsWith(start, StringComparison.Ordinal));
    }

    private static Instant At(string date) => PartialDateFormat.Parse(date).Start;

    private static List<PositionChange> Until(Given given, string date) =>
        [.. given.History().Timeline("talks").Where(change => change.Moment < At(date))];
}
