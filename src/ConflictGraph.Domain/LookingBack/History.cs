using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>
/// How the answers on meetings change as time goes by, from one casefile: <c>at</c> moves, what is known stays. Pure; it shares what the resolver has
/// worked out, and so belongs to the same reader. What counts as a change is said at <see cref="PositionChange"/>.
/// </summary>
public sealed class History(Resolver resolver)
{
    private readonly Dictionary<string, IReadOnlyList<PositionChange>> timelines = [];

    /// <summary>Every moment at which a position or stance on the meeting differs from just before, in order.</summary>
    public IReadOnlyList<Instant> Moments(string meeting) => [.. Timeline(meeting).Select(change => change.Moment).Distinct()];

    /// <summary>Every change of a position or stance, oldest first; of one moment in the order of the actors' names.</summary>
    /// <exception cref="KeyNotFoundException">The casefile has no such meeting.</exception>
    public IReadOnlyList<PositionChange> Timeline(string meeting)
    {
        if (!timelines.TryGetValue(meeting, out var known))
            timelines[meeting] = known = [.. Walk(meeting)];
        return known;
    }

    /// <summary>
    /// What differs at the second moment from the first, in the order of the actors' names. What came and went in between is not told. Each is dated
    /// by the newest of what made the difference.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The second moment is before the first.</exception>
    /// <exception cref="KeyNotFoundException">The casefile has no such meeting.</exception>
    public IReadOnlyList<PositionChange> Changes(string meeting, Instant from, Instant to)
    {
        if (to < from)
            throw new ArgumentOutOfRangeException(nameof(to), to, $"Takes a moment that is not before {from}.");
        if (!resolver.File.Meetings.ContainsKey(meeting))
            throw new KeyNotFoundException($"The casefile has no meeting '{meeting}'.");
        var (before, after) = (new View(resolver.At(from), meeting), new View(resolver.At(to), meeting));
        var finder = new ChangeFinder(resolver.File, meeting, before, after);
        return [.. finder.DifferingWithTime().Select(finder.Of)];
    }

    private IEnumerable<PositionChange> Walk(string meeting)
    {
        View? before = null;
        foreach (var moment in Turns(meeting))
        {
            before ??= new(resolver.At(moment.Plus(-1)), meeting);
            var after = new View(resolver.At(moment), meeting, before);
            var finder = new ChangeFinder(resolver.File, meeting, before, after);
            foreach (var actor in finder.DifferingWithTime())
                yield return finder.Of(actor);
            before = after;
        }
    }

    /// <summary>
    /// The moments at which a position on the meeting can turn into another, in order; from one of them to the next none does, nor any reason for it. They
    /// are those from which a claim on part or stance holds, and the start of the meeting. Memberships and roles begin and end to hold too, but count
    /// as they were when the words were said, which no later moment changes; and nothing turns on the meeting's end.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The casefile has no such meeting.</exception>
    public IReadOnlyCollection<Instant> Turns(string meeting)
    {
        var all = resolver.At(new Instant(long.MaxValue)).Hear(meeting).Hearing;
        var moments = new SortedSet<Instant>(all.Begins.Select(date => date.CountsFrom));
        if (all.Meeting.Starts is { } starts)
            moments.Add(starts.CountsFrom);
        return moments;
    }
}
