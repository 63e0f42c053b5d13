using System.Globalization;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Formats.Pictures;

/// <summary>How moments and spans of time are written.</summary>
internal static class Moments
{
    /// <summary>When a thing exists: an actor while it is active, a meeting from its first day to its last; null if nothing is said of it.</summary>
    public static Interval? SpanOf(Thing thing) => thing switch
    {
        Actor actor => actor.Active,
        Meeting { Starts: not null } or Meeting { Ends: not null } => SpanOf((Meeting)thing),
        _ => null,
    };

    /// <summary>The first millisecond of a span that is known to have a start.</summary>
    public static string? FirstOf(Interval? span) => span?.Start is { } start ? Exact(start.Start) : null;

    /// <summary>The last millisecond of a span that is known to have an end, for formats whose ends belong to the span.</summary>
    public static string? LastOf(Interval? span) => span?.End is { } end ? Exact(end.Start.Plus(-1)) : null;

    public static string Exact(Instant instant) => instant.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>What is said of a picture as a whole.</summary>
    public static string Described(Picture picture) =>
        $"{picture.Title}, as of {picture.At}{(picture.KnownAt is { } known ? $", as it was known on {known}" : "")}.";

    private static Interval SpanOf(Meeting meeting) => new(
        meeting.Starts,
        meeting.Ends is { } ends ? PartialDate.At(ends.End) : null);
}
