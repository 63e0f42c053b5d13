namespace ConflictGraph.Domain.Time;

/// <summary>How precisely a date is known.</summary>
public enum Precision
{
    Year,
    Month,
    Day,
    Instant,
}
