using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Supposing;

/// <summary>What would be if something were recorded at a moment.</summary>
public sealed class WhatIfView(MomentReading reading, Recorded supposed, Consequences consequences)
{
    private MomentReading Reading => field ??= supposed.Supposition is { } supposition ? reading.Supposing(supposition) : reading;

    public IReadOnlyList<Mistake> Mistakes => supposed.Mistakes;

    /// <summary>The meeting as it would be; null if there would be none, or if there are mistakes.</summary>
    public Lookup<HypotheticalMeetingView?> Meeting(string slug) => supposed.Supposition is null
        ? Lookup.Of<HypotheticalMeetingView?>(null)
        : Reading.Find<Meetings.MeetingView>(slug).Select(meeting => meeting is null ? null : new HypotheticalMeetingView(meeting));

    /// <summary>The first so many changes of positions; none if there are mistakes.</summary>
    public Lookup<IEnumerable<PositionChangeView>> Changes(int first) => supposed.Supposition is not { } supposition
        ? Lookup.Of(Enumerable.Empty<PositionChangeView>())
        : new Once<ChangesBrought>(cancellation => consequences.OfAsync(supposition, reading.At, first, cancellation))
            .Select(brought => PositionChangeView.All(Reading, brought.First));
}
