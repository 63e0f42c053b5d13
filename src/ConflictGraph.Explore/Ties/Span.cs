using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Ties;

/// <summary>A span of time in which nothing begins or ends to hold, so that an answer for one moment of it is the answer for all.</summary>
/// <param name="From">Its first moment.</param>
/// <param name="Until">The first moment after it; null if there is none.</param>
internal readonly record struct Span(Instant From, Instant? Until)
{
    public static readonly Span AllTime = new(new Instant(long.MinValue), null);

    public bool Holds(Instant moment) => From <= moment && (Until is not { } until || moment < until);

    /// <summary>What it has in common with another that holds some moment too.</summary>
    public Span Shared(Span other) => new(
        other.From > From ? other.From : From,
        Until is not { } until || other.Until is { } sooner && sooner < until ? other.Until : until);

    /// <summary>The part of it that holds a moment and does not go beyond a boundary.</summary>
    public Span CutAt(Instant boundary, Instant moment) =>
        boundary <= moment ? (boundary > From ? this with { From = boundary } : this)
        : Until is { } until && until <= boundary ? this
        : this with { Until = boundary };
}
