using System.Globalization;

namespace ConflictGraph.Domain.Time;

/// <summary>A moment in UTC, exact to the millisecond.</summary>
/// <param name="Milliseconds">Milliseconds since 1970-01-01T00:00:00Z; negative before it.</param>
public readonly record struct Instant(long Milliseconds) : IComparable<Instant>
{
    /// <summary>Earlier than anything that can be written: 0001-01-01T00:00:00Z.</summary>
    public static readonly Instant Earliest = Of(DateTimeOffset.MinValue);

    /// <summary>The last millisecond of the year 9999.</summary>
    public static readonly Instant Latest = Of(DateTimeOffset.MaxValue);

    public static Instant Of(DateTimeOffset moment) => new(moment.ToUnixTimeMilliseconds());

    public Instant Plus(long milliseconds) => new(Milliseconds + milliseconds);

    public DateTimeOffset ToDateTimeOffset() => DateTimeOffset.FromUnixTimeMilliseconds(Milliseconds);

    public int CompareTo(Instant other) => Milliseconds.CompareTo(other.Milliseconds);

    public static bool operator <(Instant left, Instant right) => left.Milliseconds < right.Milliseconds;
    public static bool operator >(Instant left, Instant right) => left.Milliseconds > right.Milliseconds;
    public static bool operator <=(Instant left, Instant right) => left.Milliseconds <= right.Milliseconds;
    public static bool operator >=(Instant left, Instant right) => left.Milliseconds >= right.Milliseconds;

    /// <summary>ISO 8601 in UTC with milliseconds: 2017-01-16T20:00:00.000Z.</summary>
    public override string ToString() =>
        ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
