namespace ConflictGraph.Domain.Time;

/// <summary>
/// From the start of <paramref name="Start"/>, which it includes, up to the start of <paramref name="End"/>, which it does not. A null bound is open.
/// </summary>
public sealed record Interval(PartialDate? Start, PartialDate? End)
{
    /// <summary>False for an interval that ends before it starts, or as it starts.</summary>
    public bool IsInOrder => Start is not { } start || End is not { } end || start.Start < end.Start;

    public bool Contains(Instant instant) =>
        (Start is not { } start || start.Start <= instant) && (End is not { } end || instant < end.Start);
}
