using System.Globalization;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>The years for which a table says something, each as one row of it.</summary>
internal sealed class UcdpYears(UcdpRelease release)
{
    private readonly SortedDictionary<int, (string? Start, EntrySource Source)> rows = [];

    public UcdpRelease Release => release;

    /// <param name="start">When the fighting began of which the year is a part; null if that is not told.</param>
    public void Add(int year, string? start, EntrySource source)
    {
        if (!rows.TryGetValue(year, out var known) || known.Start is null)
            rows[year] = (start, source);
    }

    /// <summary>
    /// Years that follow each other as one span: from the day when the fighting began, if that was in its first year, to the end of its last; open
    /// where that is the last of which the table tells.
    /// </summary>
    public IEnumerable<(IntervalDraft During, EntrySource Source)> Spans()
    {
        var (first, last) = (0, 0);
        foreach (var year in rows.Keys)
        {
            if (last != 0 && year != last + 1)
                yield return Span(first, last);
            if (last == 0 || year != last + 1)
                first = year;
            last = year;
        }
        if (last != 0)
            yield return Span(first, last);
    }

    /// <summary>The date, as exactly as UCDP knows it: 1 and 2 mean the day, up to 4 the month, 5 and more the year.</summary>
    public static string? StartOf(string? date, string? precision)
    {
        if (date is null || !DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        return (int.TryParse(precision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1) switch
        {
            <= 2 => PartialDate.OfDay(day.Year, day.Month, day.Day).ToString(),
            <= 4 => PartialDate.OfMonth(day.Year, day.Month).ToString(),
            _ => PartialDate.OfYear(day.Year).ToString(),
        };
    }

    private (IntervalDraft During, EntrySource Source) Span(int first, int last)
    {
        var (start, source) = rows[first];
        var year = first.ToString("0000", CultureInfo.InvariantCulture);
        return (new(
            start?.StartsWith(year, StringComparison.Ordinal) == true ? start : year,
            last < release.LastYear ? (last + 1).ToString("0000", CultureInfo.InvariantCulture) : null), source);
    }
}
