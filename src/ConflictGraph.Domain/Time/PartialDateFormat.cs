using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictGraph.Domain.Time;

/// <summary>How a <see cref="PartialDate"/> is written and read.</summary>
public static partial class PartialDateFormat
{
    /// <summary>What a message says about the form.</summary>
    public const string Forms = "an instant with an offset (2017-01-18T09:30:00Z), a day (2017-01-18), a month (2017-01) or a year (2017)";

    /// <summary>True if the text has the form of a date, whether or not the calendar has that day.</summary>
    public static bool HasForm(string text) => Pattern().IsMatch(text);

    /// <summary>Reads a date; false for a text of another form, and for a day that no calendar has, such as 2017-02-30.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var match = Pattern().Match(text);
        if (!match.Success || Number(match.Groups["year"]) is not (>= 1 and <= 9999 and var year))
            return false;
        if (!match.Groups["month"].Success)
            return Set(PartialDate.OfYear(year), out date);
        if (Number(match.Groups["month"]) is not (>= 1 and <= 12 and var month))
            return false;
        if (!match.Groups["day"].Success)
            return Set(PartialDate.OfMonth(year, month), out date);
        var day = Number(match.Groups["day"]);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        return match.Groups["time"].Success ? TryInstant(text, out date) : Set(PartialDate.OfDay(year, month, day), out date);
    }

    /// <summary>Reads a date that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not {Forms}.");

    private static bool TryInstant(string text, out PartialDate date)
    {
        const DateTimeStyles style = DateTimeStyles.AdjustToUniversal;
        date = default;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, style, out var moment) && Set(PartialDate.At(Instant.Of(moment)), out date);
    }

    private static bool Set(PartialDate value, out PartialDate date)
    {
        date = value;
        return true;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2})(?<time>T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?\z""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
