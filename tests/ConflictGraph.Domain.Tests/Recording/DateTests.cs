using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class DateTests
{
    [Theory]
    [InlineData("2017-02-30", "is in no calendar")]
    [InlineData("2017-13", "is in no calendar")]
    [InlineData("yesterday", "is none of these")]
    [InlineData("2017-01-18T09:30:00", "is none of these")]
    [InlineData("", "is none of these")]
    public async Task A_date_that_is_none_is_refused(string text, string why)
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with { Participation = World.Attends, StatedAt = text });
        Assert.Equal(new(MistakeCode.InvalidDate, $"statedAt takes {PartialDateFormat.Forms}; '{text}' {why}.", "claims.0.statedAt"), mistake);
    }

    [Fact]
    public async Task A_claim_cannot_have_been_recorded_in_the_future()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with
        {
            Participation = World.Attends,
            RecordedAt = Instant.Of(new(2020, 1, 1, 12, 0, 0, 1, TimeSpan.Zero)),
        });
        Assert.Equal(
            new(MistakeCode.InvalidDate, "recordedAt takes an instant that has passed; 2020-01-01T12:00:00.001Z is in the future.", "claims.0.recordedAt"),
            mistake);
    }

    [Fact]
    public async Task A_recorded_instant_of_an_archive_is_kept()
    {
        var world = await World.WithThingsAsync();
        var then = Instant.Of(new(2017, 1, 16, 23, 59, 59, TimeSpan.Zero));
        await world.RecordAsync(World.Claim with { Id = "claim/a", Participation = World.Attends, RecordedAt = then });
        Assert.Equal(then, Assert.IsType<Domain.Claims.Claim>(world.Store.Find("claim/a")).RecordedAt);
    }

    [Theory]
    [InlineData("2017-01-16", "2017-01-15")]
    [InlineData("2017-01-16", "2017-01-16")]
    [InlineData("2017-01", "2017")]
    public async Task An_interval_that_ends_as_it_starts_or_before_is_refused(string start, string end)
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with { Membership = new("ahrar", "opposition") { During = new(start, end) } });
        Assert.Equal((MistakeCode.InvalidInterval, "claims.0.membership.during"), (mistake.Code, mistake.Path));
        Assert.Equal($"during takes an end that is later than its start; {end} is not later than {start}.", mistake.Message);
    }

    [Fact]
    public async Task Both_ends_of_an_interval_are_looked_at()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Actors = [new("new", ActorKind.Faction, "New") { Active = new IntervalDraft("x", "y") }],
        });
        Assert.Equal(["actors.0.active.start", "actors.0.active.end"], recorded.Mistakes.Select(mistake => mistake.Path));
    }

    [Theory]
    [InlineData("2017-01-16", "2017-01-16")]
    [InlineData("2017-01-16", "2017-01")]
    [InlineData("2017-01-16T09:00:00Z", "2017-01-16")]
    public async Task A_meeting_may_end_in_the_span_in_which_it_starts(string starts, string ends)
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft { Meetings = [new("astana-9", "Ninth") { Starts = starts, Ends = ends }] });
        Assert.Empty(recorded.Mistakes);
    }

    [Fact]
    public async Task A_meeting_does_not_end_before_it_starts()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Meetings = [new("astana-9", "Ninth") { Starts = "2017-02", Ends = "2017-01-31" }] });
        Assert.Equal((MistakeCode.InvalidInterval, "meetings.0.ends"), (mistake.Code, mistake.Path));
        Assert.EndsWith("it would start 2017-02 and end 2017-01-31.", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_with_another_mistake_is_told_of_its_dates_too()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft { Meetings = [new("astana-9", "") { Starts = "2017", Ends = "2016" }] });
        Assert.Equal(["meetings.0.name", "meetings.0.ends"], recorded.Mistakes.Select(mistake => mistake.Path));
    }

    [Fact]
    public async Task A_start_that_is_moved_behind_the_recorded_end_is_refused()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Meetings = [new("astana-1", "Astana, first round") { Starts = "2017-02-01" }] });
        Assert.Equal((MistakeCode.InvalidInterval, "meetings.0.starts"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task The_dates_of_a_meeting_and_a_document_are_read()
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(new RecordDraft { Documents = [new("doc/two", "outlet/afp", "Two") { PublishedAt = "2017-01" }] });
        Assert.Equal(PartialDate.OfMonth(2017, 1), Assert.IsType<Domain.Sources.Document>(world.Store.Find("doc/two")).PublishedAt);
        Assert.Equal(PartialDate.OfDay(2017, 1, 23), Assert.IsType<Meeting>(world.Store.Find("astana-1")).Starts);
    }
}
