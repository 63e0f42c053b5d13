using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Time;

public class PartialDateTests
{
    [Theory]
    [InlineData("2017")]
    [InlineData("2017-01")]
    [InlineData("2017-01-18")]
    [InlineData("2017-01-18T09:30:00Z")]
    [InlineData("2017-01-18T09:30:00.125Z")]
    [InlineData("0001")]
    [InlineData("9999-12-31")]
    public void A_date_is_written_as_it_was_read(string text) => Assert.Equal(text, PartialDateFormat.Parse(text).ToString());

    [Theory]
    [InlineData("2017-01-18T11:30+02:00", "2017-01-18T09:30:00Z")]
    [InlineData("2017-01-18T09:30:00.1Z", "2017-01-18T09:30:00.100Z")]
    public void An_instant_is_written_in_utc(string text, string written) => Assert.Equal(written, PartialDateFormat.Parse(text).ToString());

    [Theory]
    [InlineData("2017-02-30")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("0000")]
    [InlineData("17-01-18")]
    [InlineData("2017-01-18T09:30:00")]
    [InlineData("2017-01-18T24:30:00Z")]
    [InlineData("2017-01-18 09:30:00Z")]
    [InlineData("2017-1-8")]
    [InlineData(" 2017")]
    [InlineData("2017\n")]
    [InlineData("٢٠١٧")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDateFormat.TryParse(text, out _));

    [Theory]
    [InlineData("2017-01-18", "2017-01-17", true)]
    [InlineData("2017-01-18", "2017-01-18", false)]
    [InlineData("2017-01-18", "2017-01", false)]
    [InlineData("2017-01", "2017-01-18", false)]
    [InlineData("2017-02", "2017-01-18", true)]
    [InlineData("2018", "2017-12-31", true)]
    [InlineData("2017-01-18T00:00:00Z", "2017-01-17", true)]
    [InlineData("2017-01-18T09:30:00Z", "2017-01-18", false)]
    [InlineData("2017-01-18", "2017-01-18T00:00:00Z", false)]
    [InlineData("2017-01-18T09:30:00Z", "2017-01-18T09:30:00Z", false)]
    [InlineData("2017-01-18T09:30:00.001Z", "2017-01-18T09:30:00Z", true)]
    public void Later_is_only_what_starts_at_or_after_the_others_end(string one, string other, bool isLater) =>
        Assert.Equal(isLater, PartialDateFormat.Parse(one).IsLaterThan(PartialDateFormat.Parse(other)));

    [Theory]
    [InlineData("2017-01-18", "2017-01-18T00:00:00.000Z")]
    [InlineData("2017-01-18T09:30:00Z", "2017-01-18T09:30:00.000Z")]
    [InlineData("2017-01", "2017-02-01T00:00:00.000Z")]
    [InlineData("2016", "2017-01-01T00:00:00.000Z")]
    public void A_day_counts_from_its_start_and_a_coarser_date_from_its_end(string date, string from) =>
        Assert.Equal(from, PartialDateFormat.Parse(date).CountsFrom.ToString());

    [Fact]
    public void An_interval_is_closed_at_its_start_and_open_at_its_end()
    {
        var interval = new Interval(PartialDateFormat.Parse("2017-01"), PartialDateFormat.Parse("2017-02"));
        Assert.True(interval.Contains(PartialDateFormat.Parse("2017-01-01").Start));
        Assert.False(interval.Contains(PartialDateFormat.Parse("2017-02-01").Start));
        Assert.False((interval with { End = interval.Start }).IsInOrder);
        Assert.True(new Interval(null, null).Contains(Instant.Earliest));
    }

    [Theory]
    [InlineData("2016", "2017-01-01")]
    [InlineData("2017", "2018-01-01")]
    [InlineData("2016-02", "2016-03-01")]
    [InlineData("2017-12", "2018-01-01")]
    [InlineData("2016-02-28", "2016-02-29")]
    [InlineData("1969-12-31", "1970-01-01")]
    public void A_span_ends_where_the_next_one_starts(string date, string next) =>
        Assert.Equal(PartialDateFormat.Parse(next).Start, PartialDateFormat.Parse(date).End);
}
