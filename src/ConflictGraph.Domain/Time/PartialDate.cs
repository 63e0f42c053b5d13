using System.Globalization;

namespace ConflictGraph.Domain.Time;

/// <summary>
/// An instant, or a date known only to the day, month or year (EDTF level 0). It stands for the whole span that it names; days are UTC.
/// </summary>
/// <remarks>
/// Dates are only partly ordered: between a day and the month that holds it nothing is known, and <see cref="IsLaterThan"/> is false both ways.
/// </remarks>
public readonly record struct PartialDate
{
    private PartialDate(Instant start, Precision precision) => (Start, Precision) = (start, precision);

    /// <summary>The first millisecond of the span.</summary>
    public Instant Start { get; }

    /// <summary>The first millisecond after the span. It is worked out, as every claim that is kept holds a date.</summary>
    public Instant End => Precision switch
    {
        Precision.Instant => Start.Plus(1),
        Precision.Day => Start.Plus(MillisecondsPerDay),
        Precision.Month => Start.Plus(DaysOfMonth(Start.ToDateTimeOffset()) * MillisecondsPerDay),
        _ => Start.Plus((DateTime.IsLeapYear(Start.ToDateTimeOffset().Year) ? 366 : 365) * MillisecondsPerDay),
    };

    public Precision Precision { get; }

    /// <summary>
    /// The one instant from which a thing with this date counts: the start of a day or an instant, the end of a month or year, of which
    /// nobody knows whether it had come before.
    /// </summary>
    public Instant CountsFrom => Precision >= Precision.Day ? Start : End;

    /// <summary>The last millisecond that the date names; what a date means as a moment that is asked about.</summary>
    public Instant LastMoment => End.Plus(-1);

    public static PartialDate At(Instant instant) => new(instant, Precision.Instant);

    public static PartialDate OfDay(int year, int month, int day) => new(StartOf(year, month, day), Precision.Day);

    public static PartialDate OfMonth(int year, int month) => new(StartOf(year, month, 1), Precision.Month);

    public static PartialDate OfYear(int year) => new(StartOf(year, 1, 1), Precision.Year);

    /// <summary>True only if this span starts at or after the other's end; of two equal dates neither is later.</summary>
    public bool IsLaterThan(PartialDate other) => Start >= other.End;

    /// <summary>True if nothing says which of the two came first.</summary>
    public bool MayCoincideWith(PartialDate other) => !IsLaterThan(other) && !other.IsLaterThan(this);

    /// <summary>The date as it is written: 2017-01-18T09:30:00Z, 2017-01-18, 2017-01 or 2017.</summary>
    public override string ToString()
    {
        var start = Start.ToDateTimeOffset();
        var format = Precision switch
        {
            Precision.Year => "yyyy",
            Precision.Month => "yyyy-MM",
            Precision.Day => "yyyy-MM-dd",
            _ when start.Millisecond == 0 => "yyyy-MM-dd'T'HH:mm:ss'Z'",
            _ => "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
        };
        return start.ToString(format, CultureInfo.InvariantCulture);
    }

    private static Instant StartOf(int year, int month, int day) => Instant.Of(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero));

    private static int DaysOfMonth(DateTimeOffset start) => DateTime.DaysInMonth(start.Year, start.Month);

    private const long MillisecondsPerDay = 86_400_000;
}
