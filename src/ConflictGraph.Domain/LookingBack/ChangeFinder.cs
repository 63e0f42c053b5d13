using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Wording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>Finds where two views of one meeting differ: of two moments of one file, or of two files.</summary>
/// <param name="file">The file of the second view.</param>
/// <param name="recordedAt">When the record was made that lies between the two; null where it is only time.</param>
internal sealed class ChangeFinder(Casefile file, string meeting, View before, View after, Instant? recordedAt = null)
{
    private readonly ChangeSentence sentence = new(new Names(slug => file.Find(slug) ?? before.Find(slug)));

    /// <summary>
    /// All actors whose answers differ, in the order of their names. For one that had been merged into another the other answered before; one that
    /// is merged now has no answer of its own any more, and is not told.
    /// </summary>
    public IReadOnlyList<string> Differing() =>
        Differing(before.Named.Concat(before.Absorbed).Where(actor => file.Identity(actor) == actor).Union(after.Named));

    /// <summary>The same where the second view is of a later moment of the same file: only where more is heard can anything differ.</summary>
    public IReadOnlyList<string> DifferingWithTime() => Differing(
        before.HasBegun == after.HasBegun ? after.Named.Where(actor => before.ExtentOf(actor) != after.ExtentOf(actor)) : after.Named);

    /// <summary>The change of one whose answers differ.</summary>
    public PositionChange Of(string actor)
    {
        var was = before.PositionOf(actor);
        var now = after.PositionOf(actor) ?? throw new InvalidOperationException($"The meeting '{meeting}' is gone.");
        var makers = Makers(actor, was, now);
        var at = AtOf(makers);
        return new()
        {
            Actor = actor,
            Meeting = meeting,
            At = at,
            Moment = at.CountsFrom < after.Moment ? at.CountsFrom : after.Moment,
            RecordedAt = RecordedAtOf(makers, now),
            Before = was is { Side: not Side.Unknown } ? was : null,
            After = now,
            Because = sentence.Of(was, now),
        };
    }

    private List<string> Differing(IEnumerable<string> actors) =>
    [
        .. actors.Where(actor => after.AnswerOf(actor).DiffersFrom(before.AnswerOf(actor))).OrderBy(actor => SortKeys.PlaceOf(actor, file)),
    ];

    /// <summary>The claims that are heard on one side of the comparison only, those that an answer shows if any does.</summary>
    private List<Heeded> Makers(string actor, Position? was, Position now)
    {
        var then = before.HeardOf(actor).ToDictionary(Key);
        var today = after.HeardOf(actor).ToDictionary(Key);
        List<Heeded> makers = [.. today.Where(one => !then.ContainsKey(one.Key)).Select(one => one.Value)];
        if (makers.Count == 0)
            makers = [.. then.Where(one => !today.ContainsKey(one.Key)).Select(one => one.Value)];
        var shown = Shown(was, now).Select(claim => claim.Slug).ToHashSet();
        var counting = makers.FindAll(one => shown.Contains(one.Claim.Slug) || one.Claim.Statement is StanceStatement);
        return counting.Count > 0 ? counting : makers;
    }

    private static (string, PartialDate, Rank, int) Key(Heeded one) => (one.Claim.Slug, one.Since, one.Claim.Rank, one.Claim.Retractions.Count);

    private PartialDate AtOf(List<Heeded> makers)
    {
        var dates = makers.Select(one => one.Since);
        if (before.HasBegun != after.HasBegun && after.Hearing?.Meeting.Starts is { } starts)
            dates = dates.Append(starts);
        return dates.OrderByDescending(date => date.CountsFrom).ThenByDescending(date => date.Precision)
            .Cast<PartialDate?>().FirstOrDefault() ?? PartialDate.At(after.Moment);
    }

    private Instant RecordedAtOf(List<Heeded> makers, Position now)
    {
        if (recordedAt is { } record)
            return makers.Where(one => !before.Holds(one.Claim)).Select(one => (Instant?)one.KnownSince).Max() ?? record;
        if (makers.Count > 0)
            return makers.Max(one => one.KnownSince);
        var carrying = Carrying(now).Select(claim => claim.Slug).ToHashSet();
        return after.HeardOf(now.Actor).Where(one => carrying.Contains(one.Claim.Slug)).Select(one => (Instant?)one.KnownSince).Max() ?? after.Moment;
    }

    private static IEnumerable<Claim> Shown(Position? was, Position now) => Shown(now).Concat(was is null ? [] : Shown(was));

    private static IEnumerable<Claim> Shown(Position position) =>
        Carrying(position).Concat(position.Rejected.Select(rejected => rejected.Claim));

    private static IEnumerable<Claim> Carrying(Position position) =>
        position.Accepted.Concat(position.Candidates.SelectMany(candidate => candidate.Claims));
}
